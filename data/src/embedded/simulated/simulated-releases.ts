import type { ObservationStatus } from "../../model/observation-status.ts";
import { PROVINCE_CODE } from "../../model/reference-area.ts";
import type { ReportedMeasure } from "../../model/reported-measure.ts";
import { monthIndex } from "../../model/time-period.ts";
import type { EmbeddedObservation, EmbeddedRelease, EmbeddedSource } from "../embedded-release.ts";
import { areaProfiles } from "./area-profile.ts";
import { clusterProfiles } from "./cluster-profile.ts";
import { type Flow, figuresOfQuarter } from "./figures-of-quarter.ts";
import { gapOf } from "./gaps.ts";
import { rounded } from "./noise.ts";
import { FIRST_YEAR, type Place } from "./quarter-revenue.ts";

const LAST = { year: 2025, quarter: 2 } as const;

/** The newest two quarters are provisional. */
const FIRST_PROVISIONAL = { year: 2025, quarter: 1 } as const;

const QUARTER_NAMES = ["一季度", "上半年", "前三季度", "全年"] as const;

/** Day of publication: in the month after the quarter. */
const PUBLISHED_ON = ["04-28", "07-28", "10-28", "01-28"] as const;

/** The figures of this quarter were first published too low for some places, and revised later. */
const REVISED = {
  year: 2023,
  quarter: 3,
  areas: [PROVINCE_CODE, "420100", "420500", "420600"],
  clusters: ["commerce", "logistics"],
  /** First published, per mille of the revised figure. */
  firstPublished: 986,
  publishedAt: "2024-08-15T10:00:00+08:00",
  note: "模拟：2023年全年数据修订。修订说明：单位名录核实后，商贸服务业、现代物流业部分地区营业收入、利润总额、税收上修约1.4%。",
} as const;

const source: EmbeddedSource = {
  id: "simulation",
  class: "simulation",
  title: "平台内置模拟数据生成器（固定种子，非统计数据）",
  url: null,
};

function allPlaces(): readonly Place[] {
  const codes = [PROVINCE_CODE, ...areaProfiles.map((area) => area.code)];
  return clusterProfiles.flatMap((cluster, clusterIndex) =>
    codes.map((area, areaIndex) => ({ cluster, clusterIndex, area, areaIndex })),
  );
}

interface Quarter {
  readonly year: number;
  /** 0 … 3. */
  readonly quarter: number;
}

/**
 * The simulated quarterly table of the ten clusters in the province and its 17 prefectures, 2019-Q1 … 2025-Q3: one
 * release per quarter and one revision, in order of publication. The same figures on every machine; each observation
 * is marked `simulated`.
 */
export function simulatedReleases(): readonly EmbeddedRelease[] {
  const releases: EmbeddedRelease[] = [];
  for (let year = FIRST_YEAR; year <= LAST.year; year++) {
    for (let quarter = 0; quarter < 4 && !isAfter({ year, quarter }, LAST); quarter++) {
      releases.push(quarterRelease({ year, quarter }));
    }
  }
  releases.push(revisionRelease());
  return releases.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
}

function quarterRelease({ year, quarter }: Quarter): EmbeddedRelease {
  const provisional = !isAfter(FIRST_PROVISIONAL, { year, quarter });
  const publishedYear = quarter === 3 ? year + 1 : year;
  return {
    id: `simulated-${year}-Q${quarter + 1}`,
    vintage: "simulation",
    publishedAt: `${publishedYear}-${PUBLISHED_ON[quarter]}T10:00:00+08:00`,
    note: `模拟：${year}年${QUARTER_NAMES[quarter]}十大产业集群季度表${provisional ? "（初步数）" : ""}。`,
    origin: "simulated",
    observations: {
      *[Symbol.iterator]() {
        for (const place of allPlaces()) {
          const revised = isRevised(place, { year, quarter });
          for (const row of rowsOf(place, { year, quarter }, provisional ? "P" : "A", revised)) {
            yield revised && isMoved(row) && row.value !== null ? { ...row, status: "P" } : row;
          }
        }
      },
    },
  };
}

function revisionRelease(): EmbeddedRelease {
  return {
    id: `simulated-${REVISED.year}-Q${REVISED.quarter + 1}-revision`,
    vintage: "simulation",
    publishedAt: REVISED.publishedAt,
    note: REVISED.note,
    origin: "simulated",
    observations: {
      *[Symbol.iterator]() {
        for (const place of allPlaces()) {
          if (!isRevised(place, REVISED)) continue;
          for (const row of rowsOf(place, REVISED, "R", false)) {
            if (isMoved(row)) yield { ...row, note: "模拟修订：单位名录核实后调整" };
          }
        }
      },
    },
  };
}

function isAfter(a: Quarter, b: Quarter): boolean {
  return a.year * 4 + a.quarter > b.year * 4 + b.quarter;
}

function isRevised(place: Place, { year, quarter }: Quarter): boolean {
  return (
    year === REVISED.year &&
    quarter === REVISED.quarter &&
    REVISED.areas.some((area) => area === place.area) &&
    REVISED.clusters.some((cluster) => cluster === place.cluster.id)
  );
}

/** Revised are the amounts and their growth; what was known before is not touched. */
function isMoved(row: EmbeddedObservation): boolean {
  return ["revenue", "profit", "tax"].includes(row.indicator) && row.measure !== "restated-base";
}

function asFirstPublished(flow: Flow): Flow {
  const level = rounded((flow.level * REVISED.firstPublished) / 1000, 2);
  const growth = flow.growth === null ? null : rounded(((level - flow.base) * 100) / flow.base, 1);
  return { level, base: flow.base, growth };
}

/** The fourteen facts of one cluster in one area at the end of one quarter, in the order of the form. */
function* rowsOf(
  place: Place,
  { year, quarter }: Quarter,
  status: ObservationStatus,
  firstPublished: boolean,
): Generator<EmbeddedObservation> {
  const figures = figuresOfQuarter(place, year, quarter);
  const flowOf = (flow: Flow): Flow => (firstPublished ? asFirstPublished(flow) : flow);
  const month = monthIndex(year, quarter * 3 + 3);
  const row = (indicator: string, measure: ReportedMeasure, value: number | null): EmbeddedObservation => {
    const key = {
      indicator,
      cluster: place.cluster.id,
      area: place.area,
      month,
      transformation:
        indicator === "unit-count" || indicator === "employees"
          ? ("point" as const)
          : ("year-to-date" as const),
      measure,
    };
    const gap = gapOf({ ...key, year, quarter });
    if (gap) {
      const { reason, status: gapStatus, note } = gap;
      return { ...key, value: null, status: gapStatus, reason, origin: "simulated", note, source };
    }
    if (value === null) {
      const reason = "not-applicable" as const;
      return { ...key, value, status: "M", reason, origin: "simulated", note: null, source };
    }
    if (value === 0 && measure !== "published-growth" && indicator !== "investment-growth") {
      const reason = "below-unit" as const;
      return { ...key, value: null, status: "M", reason, origin: "simulated", note: null, source };
    }
    return { ...key, value, status, reason: null, origin: "simulated", note: null, source };
  };
  const flowRows = (indicator: string, flow: Flow): readonly EmbeddedObservation[] => [
    row(indicator, "level", flow.level),
    row(indicator, "restated-base", flow.base),
    row(indicator, "published-growth", flow.growth),
  ];
  yield* flowRows("revenue", flowOf(figures.revenue));
  yield row("value-added", "level", figures.valueAdded.level);
  yield row("value-added", "published-growth", figures.valueAdded.growth);
  yield row("unit-count", "level", figures.units);
  yield row("employees", "level", figures.persons);
  yield* flowRows("profit", flowOf(figures.profit));
  yield* flowRows("tax", flowOf(figures.tax));
  yield row("investment-growth", "level", figures.investmentGrowth);
}
