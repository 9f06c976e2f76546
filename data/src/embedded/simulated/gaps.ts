import type { MissingReason } from "../../model/missing-reason.ts";
import type { ReportedMeasure } from "../../model/reported-measure.ts";
import type { ObservationStatus } from "../../model/observation-status.ts";

export interface Gap {
  readonly reason: MissingReason;
  readonly status: ObservationStatus;
  readonly note: string | null;
}

const notApplicable: Gap = { reason: "not-applicable", status: "M", note: "辖区内无该集群规上单位" };
const notReported: Gap = { reason: "not-reported", status: "M", note: null };
const confidential: Gap = { reason: "confidential", status: "C", note: null };
const rebased: Gap = {
  reason: "base-not-comparable",
  status: "M",
  note: "统计单位范围调整，与上年同期不可比",
};

interface GapRule {
  readonly area: string;
  /** Every cluster when not given. */
  readonly clusters?: readonly string[];
  readonly indicators?: readonly string[];
  readonly measures?: readonly ReportedMeasure[];
  readonly years?: readonly number[];
  /** 0 … 3. */
  readonly quarters?: readonly number[];
  readonly gap: Gap;
}

/** The invented gaps: small places, one prefecture late in one quarter, one secret, one change of scope. */
const rules: readonly GapRule[] = [
  { area: "429021", clusters: ["research-design", "software-information"], gap: notApplicable },
  { area: "429021", clusters: ["business-services", "emerging"], gap: notReported },
  {
    area: "429021",
    clusters: ["finance", "real-estate", "logistics"],
    indicators: ["profit", "tax"],
    gap: confidential,
  },
  { area: "421300", years: [2024], quarters: [0], gap: notReported },
  { area: "429006", clusters: ["research-design"], years: [2019, 2020], gap: notReported },
  { area: "429005", clusters: ["research-design"], indicators: ["profit"], gap: confidential },
  {
    area: "420700",
    clusters: ["logistics"],
    indicators: ["revenue", "value-added", "profit", "tax"],
    measures: ["restated-base", "published-growth"],
    years: [2023],
    gap: rebased,
  },
];

/** Why a cell of the simulated table is empty, or null when it is filled. */
export function gapOf(cell: {
  readonly area: string;
  readonly cluster: string;
  readonly indicator: string;
  readonly measure: ReportedMeasure;
  readonly year: number;
  readonly quarter: number;
}): Gap | null {
  const rule = rules.find(
    (entry) =>
      entry.area === cell.area &&
      (entry.clusters?.includes(cell.cluster) ?? true) &&
      (entry.indicators?.includes(cell.indicator) ?? true) &&
      (entry.measures?.includes(cell.measure) ?? true) &&
      (entry.years?.includes(cell.year) ?? true) &&
      (entry.quarters?.includes(cell.quarter) ?? true),
  );
  return rule?.gap ?? null;
}
