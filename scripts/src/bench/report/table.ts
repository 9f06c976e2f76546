import { type BenchResult, type Goal, goalReached, type Ratio } from "./result.ts";

const HEAD = ["measure", "value", "beside", "ratio (low–high)", "goal", "reached"] as const;

/** The results as a table of text, one line each, columns aligned; notes stand below their line. */
export function resultTable(results: readonly BenchResult[]): string {
  const rows = results.map(cells);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd();
  const body = results.flatMap((result, index) =>
    result.note === undefined ? [line(rows[index]!)] : [line(rows[index]!), `    ${result.note}`],
  );
  return [line(HEAD), line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}

function cells(result: BenchResult): readonly string[] {
  const reached = goalReached(result);
  return [
    result.measure,
    quantity(result.value, result.unit),
    result.beside ? `${result.beside.label} ${quantity(result.beside.value, result.unit)}` : "",
    result.ratio ? ratioText(result.ratio) : "",
    result.goal ? goalText(result.goal, result.unit) : "",
    reached === null ? "" : reached ? "yes" : "NO",
  ];
}

function ratioText({ median, low, high }: Ratio): string {
  return `${rounded(median)} (${rounded(low)}–${rounded(high)})`;
}

function goalText(goal: Goal, unit: string): string {
  const sign = goal.limit === "at-least" ? "≥" : "≤";
  return goal.of === "ratio" ? `ratio ${sign} ${goal.bound}` : `${sign} ${quantity(goal.bound, unit)}`;
}

function quantity(value: number, unit: string): string {
  return unit === "" ? rounded(value) : `${rounded(value)} ${unit}`;
}

/** Three digits are as many as a measurement of this kind can tell. */
function rounded(value: number): string {
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return value.toFixed(0);
  return value.toFixed(size >= 10 ? 1 : 2);
}
