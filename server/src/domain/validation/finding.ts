export type Severity = "error" | "warning" | "info";

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
}

export const AFFECTS_LIMIT = 200;
