import { type Dataflow, dataflowByFormNumber, dataflows, matchArea, matchCluster } from "@dash/data";
import type { ContextText } from "./block-context.ts";
import { headsAt } from "./find-table-heads.ts";
import { type HeadSource, headSource, type Segment } from "./head-source.ts";
import { withoutListMark } from "./head-meaning.ts";
import type { KeyHead } from "./head-words.ts";
import type { RawRow, SheetFormat } from "./raw-workbook.ts";
import { readTitle, type Title } from "./read-title.ts";
import { rawText, type TableHead } from "./table-head.ts";

/** The first head of a form on a sheet with those beside it. */
export interface FoundHeads {
  readonly heads: readonly TableHead[];
  readonly title: Title;
  /** The more of the sheet the form explains, the heavier. */
  readonly weight: number;
}

/** A head this many times lighter than the best of the sheet is no head of its own. */
const SAME_ORDER = 3;
const SAMPLED_ROWS = 40;
const NAMED = 1000;

/** The form whose head stands among the first rows: by 表号 when it is written, else the one most columns belong to. */
export function chooseHead(
  rows: readonly RawRow[],
  format: SheetFormat,
  expected: Dataflow | null,
): FoundHeads | null {
  const sources = (dataflows as readonly Dataflow[]).map((dataflow) =>
    headSource(dataflow, rows, format.merges),
  );
  const keyed = sources.flatMap((source) => firstHeads(rows, source, keyedHeads) ?? []);
  const found =
    keyed.length > 0 ? keyed : sources.flatMap((source) => firstHeads(rows, source, unnamedHeads) ?? []);
  const stated = found
    .map(({ heads }) => readTitle(rows, heads[0]!.firstLine).formNumber)
    .find((formNumber) => formNumber !== null);
  const named = (stated ? dataflowByFormNumber(stated.value) : undefined) ?? expected;
  const best = found
    .map((entry) => ({
      ...entry,
      weight: entry.weight + (entry.heads[0]!.dataflow.id === named?.id ? NAMED : 0),
    }))
    .toSorted((a, b) => b.weight - a.weight)[0];
  return best ? { ...best, title: readTitle(rows, best.heads[0]!.firstLine) } : null;
}

type Weighed = Pick<FoundHeads, "heads" | "weight">;

type HeadSearch = (
  rows: readonly RawRow[],
  source: HeadSource,
  above: ReturnType<typeof textsAbove>,
) => readonly Weighed[];

function firstHeads(rows: readonly RawRow[], source: HeadSource, search: HeadSearch): Weighed | null {
  const all = search(rows, source, textsAbove(rows));
  const most = Math.max(0, ...all.map(({ weight }) => weight));
  return all.find(({ weight }) => weight > 0 && weight * SAME_ORDER >= most) ?? null;
}

const keyedHeads: HeadSearch = (rows, source, above) =>
  rows.flatMap((row): readonly Weighed[] => {
    const heads = headsAt(source, row.line, above);
    return heads.length === 0 ? [] : [{ heads, weight: weightOf(heads, rows, source) }];
  });

/** Everything written above a line in the columns of a block, or over all of them. */
function textsAbove(
  rows: readonly RawRow[],
): (segment: Segment, firstLine: number) => readonly ContextText[] {
  return (segment, firstLine) =>
    rows
      .filter(({ line }) => line < firstLine)
      .flatMap(({ cells, line }) =>
        cells.flatMap((cell, column) =>
          cell?.kind === "text" && (column <= segment.to || segment.from === 0)
            ? [{ text: cell.text, column, line }]
            : [],
        ),
      );
}

/** Columns that are understood; of tables that are turned round, only when their rows are names of the form too. */
function weightOf(heads: readonly TableHead[], rows: readonly RawRow[], source: HeadSource): number {
  let weight = 0;
  for (const { columns, cross, lastLine } of heads) {
    if (!cross) {
      weight += columns.length;
      continue;
    }
    const named = rows
      .filter(({ line }) => line > lastLine)
      .slice(0, SAMPLED_ROWS)
      .filter((row) => isNamed(rawText(row.cells[cross.nameColumn]), cross.rows, source)).length;
    weight += named === 0 ? 0 : columns.length / 2 + Math.min(named, columns.length);
  }
  return weight;
}

function isNamed(text: string, rows: "indicator" | "cluster" | "area", source: HeadSource): boolean {
  const name = withoutListMark(text);
  if (name === "") return false;
  if (rows === "indicator") return source.read(name).kind === "indicator";
  if (rows === "cluster") return matchCluster(name).kind === "matched";
  return matchArea(name, { level: ["province", "prefecture"] }).kind === "match";
}

/** Heads without a word above the names of rows: what they are is told by the names themselves. */
const unnamedHeads: HeadSearch = (rows, source, above) =>
  rows.flatMap((row, position): readonly Weighed[] => {
    const speaking = row.cells.flatMap((cell, column) =>
      cell?.kind === "text" &&
      ["indicator", "area", "cluster", "measure"].includes(source.read(cell.text).kind)
        ? [column]
        : [],
    );
    const first = speaking[0];
    if (first === undefined || first === 0 || speaking.length < 2) return [];
    const sampled = rows.slice(position + 1, position + 1 + SAMPLED_ROWS);
    for (let column = first - 1; column >= 0; column -= 1) {
      const key = keyOfNames(sampled, column, source);
      if (!key) continue;
      const heads = headsAt(source, row.line, above, new Map([[column, [key]]]));
      return heads.length === 0 ? [] : [{ heads, weight: weightOf(heads, rows, source) }];
    }
    return [];
  });

function keyOfNames(rows: readonly RawRow[], column: number, source: HeadSource): KeyHead | null {
  const texts = rows.map((row) => rawText(row.cells[column])).filter((text) => text.trim() !== "");
  const keys = { area: "areaName", cluster: "clusterName", indicator: "indicatorName" } as const;
  for (const rowsAre of ["area", "cluster", "indicator"] as const)
    if (texts.filter((text) => isNamed(text, rowsAre, source)).length >= Math.max(2, texts.length / 3))
      return keys[rowsAre];
  return null;
}
