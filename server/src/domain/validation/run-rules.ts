import { AFFECTS_LIMIT, type Finding } from "./finding.ts";
import type { ReportCell } from "./report-table.ts";
import type { CheckContext, Mark, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

/** The marks of one rule, put together by root cause. */
type Causes = Map<string, { readonly first: Mark; count: number; readonly cells: string[] }>;

/**
 * Everything the rules find in an upload, one finding per rule and root cause: errors first, and in the order of the
 * registry within one severity. The rows are walked once, whatever the number of rules.
 */
export function runRules(context: CheckContext, registered: readonly Rule[] = rules): readonly Finding[] {
  const asked = registered.map((rule) => ({
    rule,
    causes: new Map() as Causes,
    row: rule.rows?.(context) ?? null,
    cell: rule.cells?.(context) ?? null,
    writing: rule.writing?.(context) ?? null,
  }));
  for (const { rule, causes } of asked) for (const mark of rule.table?.(context) ?? []) addMark(causes, mark);
  const ofRows = asked.flatMap(({ causes, row }) => (row ? [{ causes, check: row }] : []));
  const ofCells = asked.flatMap(({ causes, cell }) => (cell ? [{ causes, check: cell }] : []));
  const ofWriting = asked.flatMap(({ causes, writing }) => (writing ? [{ causes, check: writing }] : []));
  for (const row of context.table.rows) {
    for (const { causes, check } of ofRows) {
      const mark = check(row);
      if (mark) addMark(causes, mark);
    }
    for (const cell of row.cells) {
      for (const { causes, check } of ofCells) {
        const mark = check(cell, row);
        if (mark) addMark(causes, mark);
      }
      if (isPlainNumber(cell)) continue;
      for (const { causes, check } of ofWriting) {
        const mark = check(cell, row);
        if (mark) addMark(causes, mark);
      }
    }
  }
  return asked
    .flatMap(({ rule, causes }) => findingsOf(rule, context.table.sheet, causes))
    .toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
}

function isPlainNumber({ content }: ReportCell): boolean {
  return content.kind === "number" && content.written === undefined;
}

function addMark(causes: Causes, mark: Mark): void {
  const group = causes.get(mark.cause);
  if (!group) {
    causes.set(mark.cause, { first: mark, count: 1, cells: (mark.affects ?? []).slice(0, AFFECTS_LIMIT) });
    return;
  }
  group.count += 1;
  if (group.cells.length < AFFECTS_LIMIT && mark.cell !== null) group.cells.push(mark.cell);
}

function findingsOf(rule: Rule, sheet: string, causes: Causes): readonly Finding[] {
  return [...causes.values()].map(({ first, count, cells }) => ({
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
