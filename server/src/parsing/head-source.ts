import type { Dataflow } from "@dash/data";
import { createHeadReader, type HeadMeaning } from "./head-meaning.ts";
import type { KeyHead } from "./head-words.ts";
import type { MergedArea, RawRow } from "./raw-workbook.ts";

/** Columns of one block, from 0, both inclusive, and the keys that stand above some of them. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly keys: ReadonlyMap<number, readonly KeyHead[]>;
}

/** Some lines of a sheet and everything needed to understand them as a head. */
export interface HeadSource {
  readonly dataflow: Dataflow;
  readonly rows: ReadonlyMap<number, RawRow>;
  readonly merges: readonly MergedArea[];
  readonly read: (text: string) => HeadMeaning;
}

export function headSource(
  dataflow: Dataflow,
  rows: readonly RawRow[],
  merges: readonly MergedArea[],
  read: HeadSource["read"] = createHeadReader(dataflow),
): HeadSource {
  return { dataflow, rows: new Map(rows.map((row) => [row.line, row])), merges, read };
}
