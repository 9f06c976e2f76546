import type { Dataflow } from "@dash/data";
import type { ReportColumn } from "../domain/validation/report-table.ts";
import type { BlockContext } from "./block-context.ts";
import type { CrossColumn } from "./cross-column.ts";
import type { KeyHead } from "./head-words.ts";

export { rawText } from "./head-lines.ts";

/** A text of the file with its cell. */
export interface StatedText {
  readonly text: string;
  readonly cell: string;
}

/**
 * The head of one block of a form. Rows of a plain block name area and cluster (or, in the long form, everything) and
 * its columns are indicators; any other block is a `cross`.
 */
export interface TableHead {
  readonly dataflow: Dataflow;
  /** Line of the first row of the head, and of its last. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly headCell: string;
  /** Column of each key, from 0. */
  readonly keys: Readonly<Partial<Record<KeyHead, number>>>;
  readonly columns: readonly ReportColumn[];
  readonly unknownHeads: readonly StatedText[];
  /** Columns the block takes, from 0, both inclusive; all of them when absent. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
  readonly cross?: CrossHead | undefined;
  /** Headings of figures of a single month or quarter, which are not taken. */
  readonly setAside?: readonly StatedText[] | undefined;
}

/** A block whose rows are indicators, clusters or areas, and whose columns and title say the rest. */
export interface CrossHead {
  readonly rows: "indicator" | "cluster" | "area";
  /** Column of the names of rows, from 0. */
  readonly nameColumn: number;
  readonly unitColumn: number | null;
  readonly columns: readonly CrossColumn[];
  readonly context: BlockContext;
}
