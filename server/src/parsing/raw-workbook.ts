import type { TextEncoding } from "../domain/validation/text-encoding.ts";

/** A cell as the file holds it, before anything is understood. Blank cells are absent. */
export type RawCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  | { readonly kind: "date" | "boolean" | "error"; readonly text: string }
  | { readonly kind: "formula-not-computed"; readonly text: string };

/** What a cell carries besides its value: people say things with colours and lines. */
export type CellMark = "red-font" | "strike-through" | "external-link";

export interface RawRow {
  /** 1-based, as a spreadsheet program shows it. */
  readonly line: number;
  readonly hidden: boolean;
  /** By column, from 0. */
  readonly cells: readonly (RawCell | undefined)[];
  /** Absent where no cell carries one. */
  readonly marks?: readonly { readonly column: number; readonly mark: CellMark }[] | undefined;
}

/** Several cells shown as one; only the first of them holds something. Lines from 1, columns from 0, both inclusive. */
export interface MergedArea {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What a sheet says about its cells apart from their content. */
export interface SheetFormat {
  readonly merges: readonly MergedArea[];
  /** Columns that are not shown, from 0. */
  readonly hiddenColumns: readonly number[];
  /** A1 references of cells with a comment. */
  readonly comments: readonly string[];
}

export const PLAIN_FORMAT: SheetFormat = { merges: [], hiddenColumns: [], comments: [] };

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold something, from top to bottom; may be walked more than once. */
  readonly rows: () => Iterable<RawRow>;
  readonly format: () => SheetFormat;
}

/** How the bytes of a text were read, for people to confirm: no program can tell for certain. */
export interface TextForm {
  readonly encoding: TextEncoding;
  /** 中文 name of the separator, null when there is none. */
  readonly separator: string | null;
  /** The beginning as read. */
  readonly sample: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** Null for workbooks. */
  readonly text: TextForm | null;
}

/** What one upload may hold. */
export const READ_LIMITS = {
  lines: 200_000,
  columns: 512,
  zipEntries: 400,
  unzippedBytes: 120 * 1024 * 1024,
  zipRatio: 150,
  /** Parts that are held as text: list of sheets, styles, relations; and the texts shared by the sheets. */
  partBytes: 16 * 1024 * 1024,
  sharedStringBytes: 48 * 1024 * 1024,
  /** One row of a sheet as it is written in the file. */
  rowBytes: 4 * 1024 * 1024,
  /** Filled cells of one sheet. */
  cells: 2_500_000,
  merges: 20_000,
  comments: 2_000,
} as const;
