import type {
  Dataflow,
  Indicator,
  MissingReason,
  MonthIndex,
  ObservationStatus,
  ReportedMeasure,
} from "@dash/data";
import type { IndividualData } from "./individual-data.ts";
import type { TextEncoding } from "./text-encoding.ts";
import type { ReadLayout } from "./sheet-layout.ts";

/** What one number cell holds. A blank is `missing` with `blank`, never zero. */
export type CellContent =
  | {
      readonly kind: "number";
      readonly value: number;
      /** As written, when it had to be normalised: full-width digits, separators, unit, sign, binary noise. */
      readonly written?: string | undefined;
      /** Why another reading is possible; a rule decides by the cells beside it. */
      readonly doubt?: NumberDoubt | undefined;
      /** The stage a mark beside the number states, such as * for 快报. */
      readonly status?: ObservationStatus | undefined;
    }
  | { readonly kind: "missing"; readonly reason: MissingReason; readonly blank: boolean }
  | { readonly kind: "unreadable"; readonly problem: UnreadableProblem; readonly text: string };

/** `sign`: △ is minus for some authors and plus for others · `percent-format`: more than 100 % by its number format. */
export type NumberDoubt = "sign" | "percent-format";

export type UnreadableProblem =
  | "text"
  | "masked"
  | "chinese-number"
  | "formula-text"
  | "separator"
  | "approximate"
  | "unit"
  | "date"
  | "boolean"
  | "formula-error"
  | "formula-not-computed"
  /** One value drawn over several cells; its text is the merged area. */
  | "merged";

/** A column of the form as found in the file. */
export interface ReportColumn {
  /** Null in the long form, where each row names its indicator. */
  readonly indicator: Indicator | null;
  readonly measure: ReportedMeasure;
  readonly mandatory: boolean;
  /** Column in the file, from 0. */
  readonly index: number;
  /** A1 reference of the heading. */
  readonly headCell: string;
  /** Unit written in the heading, or null when none is. */
  readonly unit: string | null;
}

/** What a key cell of a row turned out to be. `text` is the cell as written. */
export type KeyProblem =
  | {
      readonly kind: "unknown";
      readonly text: string;
      readonly suggestions: readonly string[];
      readonly explanation: string | null;
    }
  | {
      readonly kind: "conflict";
      readonly text: string;
      readonly code: string;
      readonly name: string;
      /** The text is a slip of the pen away from the name. */
      readonly misspelt?: boolean | undefined;
    }
  /** A development zone the catalogue does not know: the row is left out. */
  | { readonly kind: "unlisted-zone"; readonly text: string }
  | { readonly kind: "empty" };

export type KeyRemark =
  /** Written otherwise than in the catalogue, in a way that leaves no doubt. */
  | { readonly kind: "normalised"; readonly text: string; readonly name: string }
  | { readonly kind: "former-name"; readonly text: string; readonly name: string }
  | { readonly kind: "later-name"; readonly text: string; readonly note: string };

/** A key of rows. Rows that carry the same key share one, so that it does not say which row it stands in. */
export interface RowKey<T> {
  /** Null when the cell does not name one. */
  readonly value: T | null;
  /** Column of the cell, from 0; the row has the line. */
  readonly index: number;
  /** Line of the cell where it is not the row's: a heading, or a title that names the area of a whole sheet. */
  readonly line?: number | undefined;
  readonly problem?: KeyProblem | undefined;
  readonly remark?: KeyRemark | undefined;
}

/** A cell of figures; its column and its row say where it stands. */
export interface ReportCell {
  readonly column: ReportColumn;
  readonly content: CellContent;
  /** Where it stands, when that is not where its row and its column meet: transposed tables, several blocks. */
  readonly at?: { readonly line: number; readonly index: number } | undefined;
}

export interface ReportRow {
  /** 1-based line in the file. */
  readonly line: number;
  readonly area: RowKey<string>;
  /** `_T` in forms without clusters. */
  readonly cluster: RowKey<string>;
  /** Long form only; in wide forms the column says. */
  readonly indicator: RowKey<Indicator> | null;
  /** Long form only; in wide forms the sheet says. */
  readonly month: RowKey<MonthIndex> | null;
  /** Unit written in the row (long form). */
  readonly unit: { readonly text: string; readonly index: number } | null;
  readonly cells: readonly ReportCell[];
}

export interface StatedValue<T> {
  readonly value: T;
  readonly text: string;
  readonly cell: string;
}

export type TableMark = "comment" | "red-font" | "strike-through" | "external-link";

/** A form as found in an upload, with the position of everything. */
export interface ReportTable {
  readonly sheet: string;
  readonly dataflow: Dataflow;
  /** 表号 as written, when it is. */
  readonly formNumber: StatedValue<string> | null;
  /** Every period the title and the head state. */
  readonly periods: readonly StatedValue<MonthIndex>[];
  /** The area the head states. */
  readonly area: StatedValue<string> | null;
  /** 计量单位 in the corner of the sheet, when it names one unit for all columns. */
  readonly cornerUnit: StatedValue<string> | null;
  readonly columns: readonly ReportColumn[];
  /** Headings that belong to no column of the form. */
  readonly unknownHeads: readonly { readonly cell: string; readonly text: string }[];
  /** First cell of the head, where findings about absent columns point. */
  readonly headCell: string;
  readonly rows: readonly ReportRow[];
  /** Sub-totals and the like that were left out. */
  readonly skippedRows: readonly {
    readonly cell: string;
    readonly text: string;
    /** `below-notes`: it stands below the notes that end the table. */
    readonly reason: "summary" | "below-notes";
  }[];
  /** Headings of figures of a single month or quarter, which are not taken. */
  readonly setAside: readonly { readonly cell: string; readonly text: string }[];
  /** Lines (from 1) and columns (from 0) that hold something but are not shown in the file; they were not read. */
  readonly hidden: { readonly lines: readonly number[]; readonly columns: readonly number[] };
  /** Cells in which people said something by other means than words and numbers. */
  readonly marked: readonly { readonly mark: TableMark; readonly cells: readonly string[] }[];
  /** 注 and signatures below the table. */
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
}

/** What the reader made of an upload. */
export interface Reading {
  /** Where data about single persons or units stand, outside the cells of the form. */
  readonly individuals: readonly IndividualData[];
  readonly fileName: string;
  /** Periods the file name states. */
  readonly fileNamePeriods: readonly MonthIndex[];
  /** Null when no sheet carries a known form. */
  readonly table: ReportTable | null;
  /** How the sheet was read; null when none was. */
  readonly layout: ReadLayout | null;
  /** How a file that is no workbook was read, for people to confirm; null for workbooks. */
  readonly text: {
    readonly encoding: TextEncoding;
    /** 中文 name of the separator, null when there is none. */
    readonly separator: string | null;
    /** The beginning as read. */
    readonly sample: string;
  } | null;
  /** Sheets that all carry a form and among which nothing decides; the table is then null. */
  readonly rivals: readonly {
    readonly sheet: string;
    readonly form: string;
    readonly period: string | null;
  }[];
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly blank: boolean }[];
}
