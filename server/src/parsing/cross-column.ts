import type { Indicator, ReportedMeasure } from "@dash/data";

/** What a column of a cross table says of its cells; null where the row or the title says it. */
export interface CrossColumn {
  readonly index: number;
  readonly headCell: string;
  readonly line: number;
  readonly indicator: Indicator | null;
  readonly measure: ReportedMeasure | null;
  readonly unit: string | null;
  readonly area: string | null;
  readonly cluster: string | null;
}
