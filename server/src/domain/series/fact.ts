import type {
  MissingReason,
  MonthIndex,
  ObservationStatus,
  ReportedMeasure,
  Result,
  StoredOrigin,
  StoredTransformation,
} from "@dash/data";

/** One published fact, as far as reading and deriving need it. */
export interface Fact {
  readonly area: string;
  readonly month: MonthIndex;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
  readonly origin: StoredOrigin;
  /** Release id. */
  readonly release: number;
  /** Source id, or null when none is recorded. */
  readonly source: number | null;
  readonly note: string | null;
}

/** Gives the published facts of one indicator and cluster; undefined where nothing was ever published. */
export type FactLookup = (
  transformation: StoredTransformation,
  measure: ReportedMeasure,
  area: string,
  month: MonthIndex,
) => Fact | undefined;

/** The fact's value or why it has none. Confidential cells give no value to anybody. */
export function resultOf(fact: Fact): Result {
  if (fact.status === "C") return { value: null, reason: "confidential" };
  return fact.value === null
    ? { value: null, reason: fact.reason ?? "not-available" }
    : { value: fact.value };
}
