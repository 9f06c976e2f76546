export type Severity = "error" | "warning" | "info";

/** The figure a finding is about beside those it is judged by, in the unit named; null where there is none. */
export interface Comparison {
  /** 本期. */
  readonly current: number | null;
  /** 上期. */
  readonly previous: number | null;
  /** 上年同期: as the form states it, else as published last year. */
  readonly yearBefore: number | null;
  /** What lies between the figure found and the one expected. */
  readonly difference: number | null;
  /** 中文. */
  readonly unit: string;
}

/** One thing wrong, or worth knowing, about an upload: one root cause, however many cells it touches. */
export interface Finding {
  /** Rule id. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** A1 reference in the file as uploaded; null when the finding is about the whole sheet or file. */
  readonly cell: string | null;
  /** 中文. */
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  /** The way out. */
  readonly suggestion: string | null;
  /** Further cells with the same root cause, at most `AFFECTS_LIMIT`. */
  readonly affects: readonly string[];
  /** Null where the finding is about no single figure. */
  readonly comparison: Comparison | null;
}

export const AFFECTS_LIMIT = 200;
