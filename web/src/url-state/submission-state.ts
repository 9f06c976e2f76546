import { codecOf } from "./codec.ts";
import { choiceField, optionalTextField, textField } from "./field.ts";

/** How the difference report is filtered, ranked and paged. */
export interface DifferenceState {
  readonly difference: "all" | "revised" | "changed" | "removed" | "added";
  readonly order: "effect" | "surprise";
  readonly differencePage: string;
}

export interface SubmissionState extends DifferenceState {
  readonly severity: "all" | "error" | "warning" | "info" | "unexplained";
  /** Id of the finding the person stands on. */
  readonly finding: string | null;
}

export const submissionCodec = codecOf<SubmissionState>({
  severity: choiceField(["all", "error", "warning", "info", "unexplained"], "all"),
  finding: optionalTextField(/^[\w.:-]{1,80}$/u),
  difference: choiceField(["all", "revised", "changed", "removed", "added"], "all"),
  order: choiceField(["effect", "surprise"], "effect"),
  differencePage: textField("1", /^[1-9]\d{0,3}$/u),
});
