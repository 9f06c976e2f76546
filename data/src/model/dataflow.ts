import type { FormNotation } from "./form-notation.ts";
import type { ReportedMeasure } from "./reported-measure.ts";

/** One group of columns in a form: an indicator and the facts asked about it. */
export interface DataflowColumn {
  readonly indicator: string;
  /** In the order of the form. For stocks, `level` is the value at the end of the period. */
  readonly measures: readonly ReportedMeasure[];
  /** Whether a blank level is an error (mandatory) or is taken as 未报. */
  readonly mandatory: boolean;
}

/**
 * A reporting form (SDMX dataflow). `wide`: one row per area (and cluster), one column per indicator and measure.
 * `long`: one row per area, cluster, period and indicator, for loading many periods at once.
 */
export interface Dataflow {
  readonly id: string;
  /** 表名. */
  readonly name: string;
  /** 表号 as printed in the top right corner; identifies the form in an upload. */
  readonly formNumber: string;
  readonly layout: "wide" | "long";
  readonly rows: "area-by-cluster" | "area" | "observation";
  readonly columns: readonly DataflowColumn[];
  /** Form head: 制定机关, 有效期至. */
  readonly issuer: string;
  readonly validUntil: string;
  /** Guide for the person who fills the form, one paragraph a line. */
  readonly guide: readonly string[];
  /** What symbols in place of a number, signs and marks mean in this form. */
  readonly notation: FormNotation;
  /** Roles that may upload it. */
  readonly uploadRoles: readonly string[];
}
