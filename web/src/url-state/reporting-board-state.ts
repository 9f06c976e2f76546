import { codecOf } from "./codec.ts";
import { optionalTextField } from "./field.ts";

export interface ReportingBoardState {
  /** Id of a form; null is the first that is owed. */
  readonly form: string | null;
  /** Null is the period due next. */
  readonly period: string | null;
  /** A prefecture with what lies in it. */
  readonly area: string | null;
  readonly state: string | null;
}

export const reportingBoardCodec = codecOf<ReportingBoardState>({
  form: optionalTextField(/^[a-z-]{1,40}$/u),
  period: optionalTextField(/^\d{4}-Q[1-4]$/u),
  area: optionalTextField(/^\d{6}$/u),
  state: optionalTextField(/^[a-z-]{1,20}$/u),
});
