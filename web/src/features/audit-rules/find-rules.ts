import type { RuleReply } from "@dash/server/contract";
import type { RulesState } from "../../url-state/rules-state.ts";

/** Rules that fit what is looked for; a link to one rule shows it whatever the filter. */
export function findRules(
  rules: readonly RuleReply[],
  { q, class: classId, severity, rule }: RulesState,
): readonly RuleReply[] {
  const words = flat(q);
  return rules.filter(
    (entry) =>
      entry.id === rule ||
      ((classId === null || entry.class === classId) &&
        (severity === "all" || entry.severity === severity) &&
        (words === "" ||
          flat([entry.id, entry.title, entry.formula, entry.explanation].join("|")).includes(words))),
  );
}

function flat(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
}
