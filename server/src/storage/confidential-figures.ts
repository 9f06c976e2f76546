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
import { createConfidentialSurroundings, type MonthRange, scopeOf } from "./confidential-surroundings.ts";
import type { SliceIds } from "./slice-ids.ts";

/** A figure that is about to be released. */
export interface ReleasedFigure extends ObservationKey {
  readonly value: number | null;
  readonly reason: MissingReason | null;
}

/** Decides what of a release the public is shown, and keeps what it is not shown. */
export interface ConfidentialFigures {
  /** The plan for figures that become public together. Costs next to nothing where nothing is confidential. */
  planOf(figures: readonly ReleasedFigure[]): SuppressionPlan;
  /** The plan for uploads released together. */
  planOfSubmissions(submissions: readonly string[]): SuppressionPlan;
  /** Keeps the true values of a release whose observations are written already. */
  keep(
    release: number,
    suppressions: readonly Suppression[],
    statusOf: (id: string) => ObservationStatus,
  ): void;
}

/** What has to be known of a column of a release to tell whether anything in it may be confidential. */
interface Column {
  readonly indicator: string;
  readonly cluster: string;
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  /** Whether any value is above zero and below the fewest units. */
  readonly few: 0 | 1;
  /** Whether any value was reported as 保密. */
  readonly marked: 0 | 1;
  readonly highest: number | null;
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
  // Most uploads hold nothing confidential: one walk in the database finds that out.
  const selectColumns = database.prepare<[{ submissions: string; minimumUnits: number }], Column>(
    `SELECT sl.indicator, sl.cluster, c.first AS "from", c.last AS "to", c.few, c.marked, c.highest
     FROM (SELECT slice_id, min(month) AS first, max(month) AS last, max(value) AS highest,
                  max(coalesce(value > 0 AND value < @minimumUnits, 0)) AS few,
                  max(coalesce(reason = 'confidential', 0)) AS marked
           FROM submission_cell WHERE submission_id IN (SELECT value FROM json_each(@submissions))
           GROUP BY slice_id) c
     JOIN slice sl ON sl.id = c.slice_id`,
  );
  const selectVersion = database.prepare<[], number>("PRAGMA data_version").pluck();
  const selectChanges = database.prepare<[], number>("SELECT total_changes()").pluck();
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

  /** Where something is or may become confidential; null when nowhere the release touches. */
  function scopeIn(columns: readonly Column[]): { scope: ReadonlySet<string>; range: MonthRange } | null {
    const scope = new Set<string>();
    for (const { indicator, cluster, few, marked, highest } of columns) {
      const dominated = indicator === LARGEST_SHARE && (highest ?? 0) > settings.dominancePercent;
      if (dominated) for (const key of scopeOf("unit-count", cluster)) scope.add(key);
      else if (marked || (few && countIds.has(indicator)))
        for (const key of scopeOf(indicator, cluster)) scope.add(key);
    }
    const range = {
      from: Math.min(...columns.map(({ from }) => from)) - MONTHS_PER_YEAR,
      to: Math.max(...columns.map(({ to }) => to)) + MONTHS_PER_YEAR,
    };
    const touched = new Set(columns.map(({ indicator, cluster }) => `${indicator}|${cluster}`));
    for (const group of surroundings.withheldIn(range))
      if (group.some((key) => touched.has(key))) for (const key of group) scope.add(key);
    return scope.size === 0 ? null : { scope, range };
  }

  function planIn(columns: readonly Column[], figures: () => Iterable<ReleasedFigure>): SuppressionPlan {
    const found = columns.length === 0 ? null : scopeIn(columns);
    if (found === null) return NOTHING;
    const { scope, range } = found;
    const guarded: GuardedFigure[] = [];
    const shares: LargestShare[] = [];
    for (const figure of figures()) {
      const { indicator, cluster, area, month, value } = figure;
      if (indicator === LARGEST_SHARE && value !== null)
        shares.push({ cluster, area, month, percent: value });
      else if (scope.has(`${indicator}|${cluster}`)) guarded.push({ ...figure, standing: "released" });
    }
    if (guarded.length === 0) return NOTHING;
    return suppressionPlan({
      figures: [...surroundings.figuresIn(scope, range), ...guarded],
      shares,
      settings,
    });
  }

  /** The last plan made. The checklist asks for it, and the release that follows in the same transaction. */
  let last: { readonly state: string; readonly submissions: string; readonly plan: SuppressionPlan } | null =
    null;

  function planOfSubmissions(ids: readonly string[]): SuppressionPlan {
    const submissions = JSON.stringify(ids);
    // What other connections and this one have written so far: where nothing was written, the plan is the same.
    const state = `${selectVersion.get()} ${selectChanges.get()} ${database.inTransaction}`;
    if (last?.state === state && last.submissions === submissions) return last.plan;
    const columns = selectColumns.all({ submissions, minimumUnits: settings.minimumUnits });
    const plan = planIn(columns, () => selectCells.iterate(submissions));
    last = { state, submissions, plan };
    return plan;
  }

  function newestObservation(figure: ObservationKey): number | null {
    const slice = slices.find(figure);
    return slice === undefined ? null : (selectObservation.get(slice, figure.month, figure.area) ?? null);
  }

  return {
    planOf: (figures) => planIn(columnsOf(figures, settings.minimumUnits), () => figures),
    planOfSubmissions,
    keep(release, suppressions, statusOf) {
      // A transaction that is rolled back from here on leaves no trace in the counts of changes.
      last = null;
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

function columnsOf(figures: readonly ReleasedFigure[], minimumUnits: number): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const { indicator, cluster, month, value, reason } of figures) {
    const key = `${indicator}|${cluster}`;
    const known = columns.get(key);
    const few = value !== null && value > 0 && value < minimumUnits;
    columns.set(key, {
      indicator,
      cluster,
      from: Math.min(known?.from ?? month, month),
      to: Math.max(known?.to ?? month, month),
      few: few ? 1 : (known?.few ?? 0),
      marked: reason === "confidential" ? 1 : (known?.marked ?? 0),
      highest: value === null ? (known?.highest ?? null) : Math.max(known?.highest ?? value, value),
    });
  }
  return [...columns.values()];
}
