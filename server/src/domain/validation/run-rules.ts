import { AFFECTS_LIMIT, type Finding } from "./finding.ts";
import type { CheckContext, Mark, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

/**
 * Everything the rules find in an upload, one finding per rule and root cause: errors first, and in the order of the
 * registry within one severity.
 */
export function runRules(context: CheckContext, registry: readonly Rule[] = rules): readonly Finding[] {
  return registry
    .flatMap((rule) => groupMarks(rule, context.table.sheet, rule.check(context)))
    .toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
}

function groupMarks(rule: Rule, sheet: string, marks: Iterable<Mark>): readonly Finding[] {
  const byCause = new Map<string, { first: Mark; count: number; cells: string[] }>();
  for (const mark of marks) {
    const group = byCause.get(mark.cause);
    if (!group) {
      byCause.set(mark.cause, { first: mark, count: 1, cells: (mark.affects ?? []).slice(0, AFFECTS_LIMIT) });
      continue;
    }
    group.count += 1;
    if (group.cells.length < AFFECTS_LIMIT && mark.cell !== null) group.cells.push(mark.cell);
  }
  return [...byCause.values()].map(({ first, count, cells }) => ({
    rule: rule.id,
    severity: rule.severity,
    sheet,
    cell: first.cell,
    message: typeof first.message === "string" ? first.message : first.message(count),
    expected: first.expected ?? null,
    found: first.found ?? null,
    suggestion: first.suggestion ?? null,
    affects: cells,
  }));
}
