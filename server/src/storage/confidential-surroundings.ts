import type { MissingReason, MonthIndex, ReportedMeasure, StoredTransformation } from "@dash/data";
import type { Database } from "better-sqlite3";
import { countedIndicators, type GuardedFigure, relatedIndicators } from "../domain/confidentiality/index.ts";

/** Indicators and clusters in which something is or may become confidential, as `indicator|cluster`. */
export type ConfidentialScope = ReadonlySet<string>;

export interface MonthRange {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

export interface ConfidentialSurroundings {
  /** Where something confidential stands already: one list for each indicator and cluster, with what hangs together. */
  withheldIn(range: MonthRange): readonly (readonly string[])[];
  /** Every figure of the scope that is public or has been decided to become so, with its true value. */
  figuresIn(scope: ConfidentialScope, range: MonthRange): readonly GuardedFigure[];
}

interface FigureRow {
  readonly indicator: string;
  readonly cluster: string;
  readonly transformation: StoredTransformation;
  readonly measure: ReportedMeasure;
  readonly area: string;
  readonly month: MonthIndex;
  readonly value: number | null;
  readonly status: string;
  readonly reason: MissingReason | null;
  readonly hidden: string | null;
}

/** All that hangs together with a figure that is confidential. */
export function scopeOf(indicator: string, cluster: string): readonly string[] {
  const counted = countedIndicators.find(({ count }) => count === indicator)?.covers ?? [];
  return [indicator, ...counted].flatMap(relatedIndicators).map((related) => `${related}|${cluster}`);
}

/** What a release finds around it. Releases with an hour to come count as public: nothing will be asked at their hour. */
export function createConfidentialSurroundings(database: Database): ConfidentialSurroundings {
  const selectWithheld = database.prepare<
    [MonthRange],
    { readonly indicator: string; readonly cluster: string }
  >(
    `SELECT DISTINCT sl.indicator, sl.cluster FROM slice sl WHERE sl.id IN (
       SELECT slice_id FROM current_observation WHERE status = 'C' AND month BETWEEN @from AND @to
       UNION
       SELECT o.slice_id FROM release r JOIN observation o ON o.release_id = r.id
       WHERE r.state = 'scheduled' AND o.status = 'C' AND o.month BETWEEN @from AND @to)`,
  );
  const columns = `sl.indicator, sl.cluster, sl.transformation, sl.measure, o.area, o.month,
    coalesce(v.value, o.value) AS value, o.status, o.reason, v.reason AS hidden`;
  const inScope = "(SELECT value FROM json_each(@slices))";
  const selectFigures = database.prepare<[MonthRange & { readonly slices: string }], FigureRow>(
    `SELECT ${columns} FROM slice sl
     JOIN current_observation o ON o.slice_id = sl.id AND o.month BETWEEN @from AND @to
     LEFT JOIN confidential_value v ON v.observation_id = o.observation_id
     WHERE sl.id IN ${inScope}
     UNION ALL
     SELECT ${columns} FROM release r JOIN observation o ON o.release_id = r.id AND o.month BETWEEN @from AND @to
     JOIN slice sl ON sl.id = o.slice_id
     LEFT JOIN confidential_value v ON v.observation_id = o.id
     WHERE r.state = 'scheduled' AND sl.id IN ${inScope}`,
  );
  const selectSlices = database.prepare<[], { readonly id: number; readonly key: string }>(
    "SELECT id, indicator || '|' || cluster AS key FROM slice",
  );

  return {
    withheldIn(range) {
      return selectWithheld.all(range).map(({ indicator, cluster }) => scopeOf(indicator, cluster));
    },
    figuresIn(scope, range) {
      const slices = selectSlices.all().flatMap(({ id, key }) => (scope.has(key) ? [id] : []));
      return selectFigures.all({ ...range, slices: JSON.stringify(slices) }).map(fromRow);
    },
  };
}

function fromRow({ status, hidden, ...figure }: FigureRow): GuardedFigure {
  if (status !== "C") return { ...figure, standing: "public" };
  return { ...figure, standing: hidden === "complementary" ? "shielding" : "withheld" };
}
