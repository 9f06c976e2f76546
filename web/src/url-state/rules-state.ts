import { codecOf } from "./codec.ts";
import { choiceField, optionalTextField, textField } from "./field.ts";

export interface RulesState {
  /** What is looked for; empty shows all. */
  readonly q: string;
  /** Class id; null shows every class. */
  readonly class: string | null;
  readonly severity: "all" | "error" | "warning" | "info";
  /** The rule a link leads to. */
  readonly rule: string | null;
}

export const rulesCodec = codecOf<RulesState>({
  q: textField("", /^.{0,60}$/u),
  class: optionalTextField(/^[a-z-]{1,40}$/u),
  severity: choiceField(["all", "error", "warning", "info"], "all"),
  rule: optionalTextField(/^[a-z-]{1,60}$/u),
});

/** The address of one rule. */
export function ruleHref(id: string): string {
  return `/rules?rule=${id}`;
}
