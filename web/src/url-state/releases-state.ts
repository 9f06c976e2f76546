import { PERIOD } from "./cockpit-state.ts";
import { codecOf } from "./codec.ts";
import { choiceField, optionalTextField, textField } from "./field.ts";

export interface ReleasesState {
  readonly show: "all" | "scheduled" | "published" | "withdrawn";
  /** Null shows every vintage. */
  readonly vintage: string | null;
  /** Null shows releases of every period. */
  readonly period: string | null;
  /** Page of the list, from 1, as text. */
  readonly page: string;
}

export const releasesCodec = codecOf<ReleasesState>({
  show: choiceField(["all", "scheduled", "published", "withdrawn"], "all"),
  vintage: optionalTextField(/^[a-z-]{1,30}$/u),
  period: optionalTextField(PERIOD),
  page: textField("1", /^[1-9]\d{0,4}$/u),
});
