import type { MonthIndex, ObservationKey, ObservationStatus } from "@dash/data";
import type { Suppression, SuppressionPlan } from "../domain/confidentiality/index.ts";
import type { SliceKey } from "./slice-key.ts";

/** The true value of a published figure that the public is not shown. */
export interface WithheldValue {
  /** Release id. */
  readonly release: number;
  readonly value: number;
  /** The status the figure would have if it were shown. */
  readonly status: ObservationStatus;
  readonly reason: Exclude<Suppression["reason"], "marked">;
  /** The figure a complementary suppression protects. */
  readonly protects: ObservationKey | null;
}

export interface ConfidentialStore {
  /** What the public would not be shown if these uploads were released together now. */
  planOf(submissions: readonly string[]): SuppressionPlan;
  /** The true values of one figure's published versions, newest first; for those entitled only. */
  valuesOf(slice: SliceKey, area: string, month: MonthIndex): readonly WithheldValue[];
  /** Whether a release, or an upload in it, holds anything the public is not shown. */
  withholds(release: number, submission: string | null): boolean;
}
