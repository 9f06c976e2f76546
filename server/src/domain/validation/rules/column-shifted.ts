import type { RowFigures } from "../row-figures.ts";
import type { FigureColumn, Mark, Rule } from "../rule.ts";

/** Rows that can be compared, the part of them out of line, and the part that fits elsewhere, before a shift is said. */
const FEWEST = 5;
const OUT_OF_LINE = 0.6;
const FITS = 0.7;

function near(value: number, reference: number | null, factor: number): boolean {
  if (reference === null || reference === 0) return false;
  const ratio = value / reference;
  return ratio >= 1 / factor && ratio <= factor;
}

/** How many rows fit the reference taken from somewhere else. */
function fitting(rows: readonly RowFigures[], referenceAt: (index: number) => number | null): number {
  return rows.filter(({ level }, index) => near(level!, referenceAt(index), 1.4)).length;
}

function* columnMarks(columns: readonly FigureColumn[]): Generator<Mark> {
  for (const { indicator, rows } of columns) {
    if (indicator.kind === "rate" || indicator.kind === "index") continue;
    const comparable = rows.filter(
      ({ level, lastYear }) => level !== null && level !== 0 && lastYear !== null && lastYear !== 0,
    );
    const astray = comparable.filter(({ level, lastYear }) => !near(level!, lastYear, 2.5));
    if (comparable.length < FEWEST || astray.length < comparable.length * OUT_OF_LINE) continue;
    const where = whereFrom(indicator.id, comparable, columns);
    if (where === null) continue;
    const [first, ...others] = comparable;
    yield {
      cause: indicator.id,
      cell: first!.address("level"),
      message: `“${indicator.name}”一栏疑似错位：${comparable.length}行中有${astray.length}行与上年同期相差悬殊，${where}。`,
      expected: `与上年同期（首行${first!.lastYear}${first!.unit}）相近`,
      found: `首行${first!.level}`,
      suggestion: "请核对是否粘贴错了栏或错开了一行，改正后重新上报。",
      affects: others.flatMap((figures) => figures.address("level") ?? []),
      comparison: first!.comparison(),
      explains: [indicator.id],
    };
  }
}

function whereFrom(
  own: string,
  rows: readonly RowFigures[],
  columns: readonly FigureColumn[],
): string | null {
  const enough = rows.length * FITS;
  for (const step of [1, -1])
    if (fitting(rows, (index) => rows[index + step]?.lastYear ?? null) >= enough - 1)
      return step === 1 ? "却与下一行的上年同期相近" : "却与上一行的上年同期相近";
  for (const { indicator, rows: others } of columns) {
    if (indicator.id === own) continue;
    const byRow = new Map(others.map((figures) => [figures.row, figures]));
    if (fitting(rows, (index) => byRow.get(rows[index]!.row)?.lastYear ?? null) >= enough)
      return `却与“${indicator.name}”的上年同期相近`;
  }
  return null;
}

export const columnShifted: Rule = {
  id: "column-shifted",
  title: "整栏疑似错位",
  class: "magnitude",
  severity: "error",
  formula: "本期÷上年同期∉[0.4，2.5]的行÷可比的行＜60%，或这些数与别栏、邻行的上年同期也不相近",
  explanation: "一栏里多数行与本行上年同期相差悬殊，却与另一栏或上下一行的上年同期相近，是整栏粘错了位置。",
  source: "量级审核：错栏、错行",
  columns: columnMarks,
};
