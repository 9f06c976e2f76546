import { type MonthIndex, quarterOrMonthCode } from "@dash/data";
import type { RuleReply, RulesReply } from "../contract/index.ts";
import { judgesFigures, type Rule } from "../domain/validation/rule.ts";
import { ruleClasses } from "../domain/validation/rule-classes.ts";
import { rules } from "../domain/validation/rules/index.ts";

function code(month: MonthIndex | undefined): string | null {
  return month === undefined ? null : quarterOrMonthCode(month);
}

function ruleReply(rule: Rule): RuleReply {
  const { id, title, severity, formula, explanation, source, validFrom, validUntil } = rule;
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
    rehearsable: judgesFigures(rule),
  };
}

/** Every audit rule, in the order in which findings are listed. */
export const auditRules: readonly Rule[] = rules;

export { ruleClasses } from "../domain/validation/rule-classes.ts";

/** The audit rules and their classes, as the registry has them. */
export function listRules(): RulesReply {
  return { classes: ruleClasses.map((entry) => ({ ...entry })), rules: rules.map(ruleReply) };
}
