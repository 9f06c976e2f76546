import { type MonthIndex, PROVINCE_CODE } from "@dash/data";
import type { KnownFigures } from "./figure-key.ts";
import type { Comparison, Severity } from "./finding.ts";
import type { ReportTable } from "./report-table.ts";
import { type CheckContext, judgesFigures, type Rule } from "./rule.ts";
import { runRules } from "./run-rules.ts";

/** One thing a rule would have said of published figures. */
export interface RehearsedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** 表名. */
  readonly form: string;
  readonly month: MonthIndex;
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly comparison: Comparison | null;
  /** Cells with the same root cause, itself included. */
  readonly cells: number;
}

export interface RuleCount {
  readonly rule: string;
  readonly findings: number;
  readonly cells: number;
}

export interface Rehearsal {
  /** Forms × months looked at, and the numbers in them. */
  readonly tables: number;
  readonly figures: number;
  /** Of rules that would have found anything, most findings first. */
  readonly counts: readonly RuleCount[];
  /** The first findings, in the order of months. */
  readonly first: readonly RehearsedFinding[];
}

const FIRST_FINDINGS = 50;

/** The rules that can be asked of figures without the file that brought them. */
export function rehearsable(rules: readonly Rule[]): readonly Rule[] {
  return rules
    .filter(judgesFigures)
    .map(({ table: _table, rows: _rows, cells: _cells, writing: _writing, ...rest }) => rest);
}

/** Asks rules about published figures, table by table, and counts what they would have found. */
export function rehearse(
  tables: Iterable<{ readonly table: ReportTable; readonly month: MonthIndex }>,
  known: KnownFigures,
  rules: readonly Rule[],
): Rehearsal {
  const asked = rehearsable(rules);
  const counts = new Map<string, { rule: string; findings: number; cells: number }>();
  const first: RehearsedFinding[] = [];
  let tableCount = 0;
  let figures = 0;
  for (const { table, month } of tables) {
    tableCount += 1;
    for (const { cells } of table.rows)
      for (const { content } of cells) if (content.kind === "number") figures += 1;
    for (const finding of runRules(contextOf(table, month, known), asked)) {
      const cells = finding.affects.length + 1;
      const count = counts.get(finding.rule) ?? { rule: finding.rule, findings: 0, cells: 0 };
      count.findings += 1;
      count.cells += cells;
      counts.set(finding.rule, count);
      if (first.length >= FIRST_FINDINGS) continue;
      const { rule, severity, message, expected, found, comparison } = finding;
      first.push({ rule, severity, form: table.sheet, month, message, expected, found, comparison, cells });
    }
  }
  return {
    tables: tableCount,
    figures,
    counts: [...counts.values()].toSorted((a, b) => b.findings - a.findings),
    first,
  };
}

function contextOf(table: ReportTable, month: MonthIndex, known: KnownFigures): CheckContext {
  return {
    ...known,
    reading: {
      individuals: [],
      fileName: "",
      fileNamePeriods: [],
      table,
      layout: null,
      text: null,
      rivals: [],
      sheets: [],
    },
    table,
    requested: { dataflow: null, month, area: PROVINCE_CODE },
    month,
    area: PROVINCE_CODE,
    lastClosedMonth: month,
    accountAreas: [PROVINCE_CODE],
    department: null,
    earlier: [],
  };
}
