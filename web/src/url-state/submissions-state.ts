import { codecOf } from "./codec.ts";
import { textField } from "./field.ts";

export interface SubmissionsState {
  /** Page of the list, from 1, as text. */
  readonly page: string;
}

export const submissionsCodec = codecOf<SubmissionsState>({ page: textField("1", /^[1-9]\d{0,4}$/u) });
