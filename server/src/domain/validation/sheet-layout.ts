import type { ReportedMeasure } from "@dash/data";

/** What a column of keys says about its rows. */
export type SheetKey =
  | "areaCode"
  | "areaName"
  | "clusterCode"
  | "clusterName"
  | "indicatorCode"
  | "indicatorName"
  | "period"
  | "unit";

/** What a column of a sheet is read as. `indicator` is null in the long form, where each row names its own. */
export type ColumnUse =
  | { readonly kind: "figure"; readonly indicator: string | null; readonly measure: ReportedMeasure }
  | { readonly kind: "key"; readonly key: SheetKey }
  | { readonly kind: "ignored" };

export interface LayoutColumn {
  /** Column in the file, from 0. */
  readonly index: number;
  /** What stands above it, the lines of the head joined; empty when nothing does. */
  readonly heading: string;
  readonly use: ColumnUse;
}

/** How a sheet is read: which form it is, where its head stands, and what each column is read as. */
export interface SheetLayout {
  readonly dataflow: string;
  /** Place among the sheets of the file, from 0. */
  readonly sheet: number;
  /** First and last line of the head. */
  readonly headFrom: number;
  readonly headTo: number;
  readonly columns: readonly LayoutColumn[];
}

/** A layout a person corrected, kept for files with the same head. */
export interface RememberedLayout extends Omit<SheetLayout, "sheet" | "headFrom" | "headTo"> {
  readonly id: number;
  /** Of the head, see `layoutFingerprint`. */
  readonly fingerprint: string;
  /** Lines of the head. Columns count from its first one. */
  readonly headLines: number;
  readonly createdBy: string;
  /** Name of the account. */
  readonly createdByName: string;
  /** UTC instant. */
  readonly createdAt: string;
}

/** Lines of a sheet, both included. */
export type LineRange = readonly [from: number, to: number];

/** How an upload was read, and by whose decision. */
export interface ReadLayout extends SheetLayout {
  /** `file`: by the words of the head · `person`: as corrected for this file · `remembered`: as corrected before. */
  readonly source: "file" | "person" | "remembered";
  readonly remembered: Pick<RememberedLayout, "id" | "createdBy" | "createdByName" | "createdAt"> | null;
  /** Of its head; null when the head has no words. Columns of a remembered layout count from `firstColumn`. */
  readonly fingerprint: string | null;
  readonly firstColumn: number;
  /** Lines that were read as rows of the form, in order. */
  readonly rows: readonly LineRange[];
}
