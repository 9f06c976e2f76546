import { codecOf } from "./codec.ts";
import { choiceField, optionalTextField } from "./field.ts";

export interface SubmissionState {
  readonly severity: "all" | "error" | "warning" | "info";
  /** Id of the finding the person stands on. */
  readonly finding: string | null;
}

export const submissionCodec = codecOf<SubmissionState>({
  severity: choiceField(["all", "error", "warning", "info"], "all"),
  finding: optionalTextField(/^[\w.:-]{1,80}$/u),
});
