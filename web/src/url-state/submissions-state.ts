import { codecOf } from "./codec.ts";
import { choiceField, optionalTextField, textField } from "./field.ts";

export const deskTabs = ["tasks", "records", "board"] as const;
export type DeskTab = (typeof deskTabs)[number];

export interface SubmissionsState {
  readonly tab: DeskTab;
  /** Id of a form. */
  readonly form: string | null;
  readonly period: string | null;
  readonly area: string | null;
  /** A review state in the records, a state of the board on the board. */
  readonly state: string | null;
  /** Page of the records, from 1, as text. */
  readonly page: string;
}

export const submissionsCodec = codecOf<SubmissionsState>({
  tab: choiceField(deskTabs, "tasks"),
  form: optionalTextField(/^[a-z-]{1,40}$/u),
  period: optionalTextField(/^\d{4}-(?:Q[1-4]|M\d{2})$/u),
  area: optionalTextField(/^\d{4}(?:\d{2}|Z\d)$/u),
  state: optionalTextField(/^[a-z-]{1,20}$/u),
  page: textField("1", /^[1-9]\d{0,4}$/u),
});
