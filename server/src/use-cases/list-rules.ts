import { type MonthIndex, quarterOrMonthCode } from "@dash/data";
import type { RuleReply, RulesReply } from "../contract/index.ts";
import { type ExplanationExample, explanationRules } from "../domain/review/explanation-rules.ts";
import { judgesFigures, type Rule } from "../domain/validation/rule.ts";
import { ruleClasses } from "../domain/validation/rule-classes.ts";
import { rules } from "../domain/validation/rules/index.ts";

function code(month: MonthIndex | undefined): string | null {
  return month === undefined ? null : quarterOrMonthCode(month);
}

/** A rule as lists and documents show it, whoever applies it. */
type ListedRule = Pick<
  Rule,
  "id" | "title" | "class" | "severity" | "formula" | "explanation" | "source" | "validFrom" | "validUntil"
> & { readonly examples?: readonly ExplanationExample[] };

function ruleReply(rule: ListedRule, rehearsable: boolean): RuleReply {
  const { id, title, severity, formula, explanation, source, validFrom, validUntil, examples = [] } = rule;
  return {
    id,
    title,
    class: rule.class,
    severity,
    formula,
    explanation,
    source,
    validFrom: code(validFrom),
    validUntil: code(validUntil),
    rehearsable,
    examples: examples.map((example) => ({ ...example })),
  };
}

/** Every audit rule, in the order in which findings are listed, then those of explanations. */
export const auditRules: readonly ListedRule[] = [...rules, ...explanationRules];

export { ruleClasses } from "../domain/validation/rule-classes.ts";

/** The audit rules and their classes, as the registry has them. */
export function listRules(): RulesReply {
  return {
    classes: ruleClasses.map((entry) => ({ ...entry })),
    rules: [
      ...rules.map((rule) => ruleReply(rule, judgesFigures(rule))),
      ...explanationRules.map((rule) => ruleReply(rule, false)),
    ],
  };
}
