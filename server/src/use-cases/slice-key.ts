import type { ReportedMeasure, StoredTransformation } from "@dash/data";

/** The four coordinates that all figures of one map share. */
export interface SliceKey {
  readonly indicator: string;
  readonly cluster: string;
  readonly transformation: StoredTransformation;
  readonly measure: ReportedMeasure;
}
