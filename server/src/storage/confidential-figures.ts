import {
  type controlIndicators,
  type MissingReason,
  type MonthIndex,
  MONTHS_PER_YEAR,
  type ObservationKey,
  type ObservationStatus,
} from "@dash/data";
import type { Database } from "better-sqlite3";
import {
  type ConfidentialitySettings,
  countedIndicators,
  figureId,
  type LargestShare,
  type GuardedFigure,
  type Suppression,
  suppressionPlan,
  type SuppressionPlan,
} from "../domain/confidentiality/index.ts";
import { createConfidentialSurroundings, scopeOf } from "./confidential-surroundings.ts";
import type { SliceIds } from "./slice-ids.ts";

/** A figure that is about to be released. */
export interface ReleasedFigure extends ObservationKey {
  readonly value: number | null;
  readonly reason: MissingReason | null;
}

/** Decides what of a release the public is shown, and keeps what it is not shown. */
export interface ConfidentialFigures {
  /** The plan for figures that become public together. Costs next to nothing where nothing is confidential. */
  planOf(figures: Iterable<ReleasedFigure>): SuppressionPlan;
  /** The plan for uploads released together. */
  planOfSubmissions(submissions: readonly string[]): SuppressionPlan;
  /** Keeps the true values of a release whose observations are written already. */
  keep(
    release: number,
    suppressions: readonly Suppression[],
    statusOf: (id: string) => ObservationStatus,
  ): void;
}

const NOTHING: SuppressionPlan = { suppressions: [], unprotected: [] };
const LARGEST_SHARE = "largest-unit-share" satisfies (typeof controlIndicators)[number]["id"];
const countIds = new Set(countedIndicators.map(({ count }) => count));

export function createConfidentialFigures(
  database: Database,
  slices: SliceIds,
  settings: ConfidentialitySettings,
): ConfidentialFigures {
  const surroundings = createConfidentialSurroundings(database);
  const selectCells = database.prepare<[string], ReleasedFigure>(
    `SELECT sl.indicator, sl.cluster, sl.transformation, sl.measure, c.area, c.month, c.value, c.reason
     FROM submission_cell c JOIN slice sl ON sl.id = c.slice_id
     WHERE c.submission_id IN (SELECT value FROM json_each(?)) ORDER BY c.submission_id, c.position`,
  );
  const insert = database.prepare<
    [number, string, string, number | null, number, MonthIndex, string, number]
  >(
    `INSERT INTO confidential_value (observation_id, release_id, value, status, reason, protects)
     SELECT id, release_id, ?, ?, ?, ? FROM observation WHERE slice_id = ? AND month = ? AND area = ? AND release_id = ?`,
  );
  const selectObservation = database
    .prepare<[number, MonthIndex, string], number>(
      `SELECT id FROM observation WHERE slice_id = ? AND month = ? AND area = ? ORDER BY release_id DESC LIMIT 1`,
    )
    .pluck();

  function planOf(figures: Iterable<ReleasedFigure>): SuppressionPlan {
    const released = [...figures];
    if (released.length === 0) return NOTHING;
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    const scope = new Set<string>();
    const shares: LargestShare[] = [];
    const touched = new Set<string>();
    for (const { indicator, cluster, area, month, value, reason } of released) {
      from = Math.min(from, month);
      to = Math.max(to, month);
      if (indicator === LARGEST_SHARE) {
        if (value !== null && value > settings.dominancePercent) {
          shares.push({ cluster, area, month, percent: value });
          for (const key of scopeOf("unit-count", cluster)) scope.add(key);
        }
        continue;
      }
      touched.add(`${indicator}|${cluster}`);
      const few = countIds.has(indicator) && value !== null && value > 0 && value < settings.minimumUnits;
      if (few || reason === "confidential") for (const key of scopeOf(indicator, cluster)) scope.add(key);
    }
    const range = { from: from - MONTHS_PER_YEAR, to: to + MONTHS_PER_YEAR };
    for (const group of surroundings.withheldIn(range))
      if (group.some((key) => touched.has(key))) for (const key of group) scope.add(key);
    if (scope.size === 0) return NOTHING;
    const inScope = released.filter(({ indicator, cluster }) => scope.has(`${indicator}|${cluster}`));
    if (inScope.length === 0) return NOTHING;
    const guarded = inScope.map((figure): GuardedFigure => ({ ...figure, standing: "released" }));
    const known = surroundings.figuresIn(scope, range);
    return suppressionPlan({ figures: [...known, ...guarded], shares, settings });
  }

  function newestObservation(figure: ObservationKey): number | null {
    const slice = slices.find(figure);
    return slice === undefined ? null : (selectObservation.get(slice, figure.month, figure.area) ?? null);
  }

  return {
    planOf,
    planOfSubmissions(submissions) {
      return planOf(selectCells.iterate(JSON.stringify(submissions)));
    },
    keep(release, suppressions, statusOf) {
      for (const { figure, reason, protects } of suppressions) {
        if (figure.value === null || reason === "marked") continue;
        const protectedOne = protects === null ? null : newestObservation(protects);
        const slice = slices.ensure(figure);
        const status = statusOf(figureId(figure));
        insert.run(figure.value, status, reason, protectedOne, slice, figure.month, figure.area, release);
      }
    },
  };
}
