/** A cell as the file holds it, before anything is understood. Blank cells are absent. */
export type RawCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  | { readonly kind: "date" | "boolean" | "error"; readonly text: string }
  | { readonly kind: "formula-not-computed"; readonly text: string };

export interface RawRow {
  /** 1-based, as a spreadsheet program shows it. */
  readonly line: number;
  readonly hidden: boolean;
  /** By column, from 0. */
  readonly cells: readonly (RawCell | undefined)[];
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold something, from top to bottom; may be walked more than once. */
  readonly rows: () => Iterable<RawRow>;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}

/** What one upload may hold. */
export const READ_LIMITS = {
  lines: 200_000,
  columns: 512,
  zipEntries: 400,
  unzippedBytes: 160 * 1024 * 1024,
  zipRatio: 150,
} as const;
