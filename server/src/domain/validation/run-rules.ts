import { createFigureGroups } from "./figure-groups.ts";
import { AFFECTS_LIMIT, type Finding } from "./finding.ts";
import type { ReportCell, ReportRow } from "./report-table.ts";
import { type RowFigures, rowFigures } from "./row-figures.ts";
import type { CheckContext, FigureCheck, FigureColumn, Mark, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { trueMinus } from "./true-minus.ts";

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

/** The marks of one rule, put together by root cause. */
type Causes = Map<string, { readonly first: Mark; count: number; readonly cells: string[] }>;

/** Indicators whose figures a root cause has already explained. */
interface Explained {
  add(mark: Mark): void;
  has(indicator: string): boolean;
}

interface Asked<Check> {
  readonly causes: Causes;
  readonly check: Check;
}

/**
 * Everything the rules find in an upload, one finding per rule and root cause: errors first, and in the order of the
 * registry within one severity. The rows are walked once, whatever the number of rules: first what is wrong with file
 * and columns, then row by row, at last figures side by side. Figures that a root cause explains are not judged again.
 */
export function runRules(context: CheckContext, registered: readonly Rule[] = rules): readonly Finding[] {
  const asked = registered
    .filter((rule) => isValid(rule, context))
    .map((rule) => ({ rule, causes: new Map() as Causes }));
  const explained = createExplained();
  for (const { rule, causes } of asked)
    for (const mark of rule.table?.(context) ?? []) {
      addMark(causes, mark);
      explained.add(mark);
    }
  const figuresOf = askColumns(context, asked, explained);
  walkRows(context, asked, explained, figuresOf);
  return asked
    .flatMap(({ rule, causes }) => findingsOf(rule, context.table.sheet, causes))
    .toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
}

/** Rules have their time. A file of many periods is judged by every rule that is in force for its newest one. */
function isValid({ validFrom, validUntil }: Rule, { month, lastClosedMonth }: CheckContext): boolean {
  const judged = month ?? lastClosedMonth;
  return (
    (validFrom === undefined || judged >= validFrom) && (validUntil === undefined || judged <= validUntil)
  );
}

function createExplained(): Explained {
  const indicators = new Set<string>();
  let all = false;
  return {
    add({ explains }) {
      if (explains === "all") all = true;
      else for (const id of explains ?? []) indicators.add(id);
    },
    has: (indicator) => all || indicators.has(indicator),
  };
}

/** Asks the rules about whole columns; what they put together for that is used again row by row. */
function askColumns(
  context: CheckContext,
  asked: readonly { readonly rule: Rule; readonly causes: Causes }[],
  explained: Explained,
): (row: ReportRow) => readonly RowFigures[] {
  const askable = asked.filter(({ rule }) => rule.columns);
  const make = (row: ReportRow): readonly RowFigures[] => rowFigures(context, row);
  if (askable.length === 0 || context.table.dataflow.layout === "long") return make;
  const byRow = new Map(context.table.rows.map((row) => [row, make(row)]));
  const columns = columnsOf([...byRow.values()].flat());
  for (const { rule, causes } of askable) {
    const open = columns.filter(({ indicator }) => !explained.has(indicator.id));
    for (const mark of rule.columns!(open, context)) {
      addMark(causes, mark);
      explained.add(mark);
    }
  }
  return (row) => byRow.get(row)!;
}

function columnsOf(all: readonly RowFigures[]): readonly FigureColumn[] {
  const columns = new Map<
    string,
    { readonly indicator: RowFigures["indicator"]; readonly rows: RowFigures[] }
  >();
  for (const figures of all) {
    const { indicator } = figures;
    const column = columns.get(indicator.id);
    if (column) column.rows.push(figures);
    else columns.set(indicator.id, { indicator, rows: [figures] });
  }
  return [...columns.values()];
}

function walkRows(
  context: CheckContext,
  asked: readonly { readonly rule: Rule; readonly causes: Causes }[],
  explained: Explained,
  figuresOf: (row: ReportRow) => readonly RowFigures[],
): void {
  const asks = <Check>(pick: (rule: Rule) => Check | null | undefined): readonly Asked<Check>[] =>
    asked.flatMap(({ rule, causes }) => {
      const check = pick(rule);
      return check ? [{ causes, check }] : [];
    });
  const ofRows = asks((rule) => rule.rows?.(context));
  const ofCells = asks((rule) => rule.cells?.(context));
  const ofWriting = asks((rule) => rule.writing?.(context));
  const ofFigures = asks((rule) => rule.figures?.(context));
  const across = asks((rule) => rule.across);
  const groups = createFigureGroups(new Set(across.flatMap(({ check }) => check.indicators)));
  const figuresMatter = ofFigures.length > 0 || across.length > 0;
  for (const row of context.table.rows) {
    let rowExplained = false;
    for (const { causes, check } of ofRows) {
      const mark = check(row);
      if (!mark) continue;
      addMark(causes, mark);
      if (mark.explains) rowExplained = true;
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
    if (rowExplained || !figuresMatter) continue;
    for (const figures of figuresOf(row))
      if (!explained.has(figures.indicator.id) && !askFigures(ofFigures, figures)) groups.add(figures);
  }
  if (across.length === 0) return;
  for (const group of groups.groups())
    for (const { causes, check } of across)
      for (const mark of check.check(group, context)) addMark(causes, mark);
}

/** Whether a root cause was found, after which the other rules are not asked. */
function askFigures(asked: readonly Asked<FigureCheck>[], figures: RowFigures): boolean {
  for (const { causes, check } of asked) {
    const mark = check(figures);
    if (!mark) continue;
    addMark(causes, mark);
    if (mark.explains) return true;
  }
  return false;
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
  if (mark.cell !== null && group.cells.length < AFFECTS_LIMIT) group.cells.push(mark.cell);
  for (const cell of mark.affects ?? []) if (group.cells.length < AFFECTS_LIMIT) group.cells.push(cell);
}

function findingsOf(rule: Rule, sheet: string, causes: Causes): readonly Finding[] {
  return [...causes.values()].map(({ first, count, cells }) => ({
    rule: rule.id,
    severity: rule.severity,
    sheet: first.sheet ?? sheet,
    cell: first.cell,
    message: trueMinus(typeof first.message === "string" ? first.message : first.message(count)),
    expected: first.expected === undefined ? null : trueMinus(first.expected),
    found: first.found === undefined ? null : trueMinus(first.found),
    suggestion: first.suggestion === undefined ? null : trueMinus(first.suggestion),
    affects: cells,
    comparison: first.comparison ?? null,
  }));
}
