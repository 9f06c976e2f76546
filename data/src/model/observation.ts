import type { MissingReason } from "./missing-reason.ts";
import type { ObservationStatus } from "./observation-status.ts";
import type { StoredOrigin } from "./origin.ts";
import type { ReportedMeasure } from "./reported-measure.ts";
import type { MonthIndex } from "./time-period.ts";
import type { StoredTransformation } from "./time-transformation.ts";

/** The key of one stored fact. */
export interface ObservationKey {
  readonly indicator: string;
  /** Cluster id, or `_T`. */
  readonly cluster: string;
  readonly area: string;
  /** Last month covered. */
  readonly month: MonthIndex;
  readonly transformation: StoredTransformation;
  readonly measure: ReportedMeasure;
}

/** One fact as it was published, reported or simulated. */
export interface Observation extends ObservationKey {
  /** In the indicator's unit (percent for `published-growth`); null demands a reason. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
  readonly origin: StoredOrigin;
  readonly note: string | null;
}

/** The place in an upload a fact was read from. */
export interface CellReference {
  readonly sheet: string;
  /** A1 style, as in the uploaded file. */
  readonly cell: string;
}
