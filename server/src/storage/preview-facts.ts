import type { MonthIndex } from "@dash/data";
import type { Database } from "better-sqlite3";
import type { AsOf, CoverageRow, FactStore, ReleaseRecord, StoredFact } from "../use-cases/ports.ts";
import {
  coverageColumns,
  type CoverageQueryRow,
  coverageRow,
  FACT_COLUMNS,
  type FactRow,
  fromRow,
  PROVINCE_AND_PREFECTURES,
} from "./fact-rows.ts";
import { createFactVersions } from "./fact-versions.ts";
import type { SliceIds } from "./slice-ids.ts";
import type { SourceIds } from "./source-ids.ts";

export interface PreviewParts {
  readonly slices: SliceIds;
  readonly sources: SourceIds;
  /** Published figures. */
  readonly facts: FactStore;
}

/**
 * Published figures with those of one release laid over them, as they will read once it is published. Its figures are
 * found through the index of versions, so that published reads and their memory are not touched.
 */
export function createPreviewFacts(
  database: Database,
  { slices, sources, facts }: PreviewParts,
): (release: ReleaseRecord) => FactStore {
  // The sign keeps the planner on the index that begins with the slice.
  const select = (condition: string, order: string) =>
    `SELECT ${FACT_COLUMNS} FROM observation WHERE slice_id = ? AND ${condition} AND +release_id = ? ORDER BY ${order}`;
  const slice = database.prepare<[number, number, number], FactRow>(select("month = ?", "area")).raw();
  const prefectures = database
    .prepare<[number, number, number], FactRow>(
      select(`month = ? AND area ${PROVINCE_AND_PREFECTURES}`, "area"),
    )
    .raw();
  const series = database
    .prepare<[number, string, number, number, number], FactRow>(
      select("area = ? AND month BETWEEN ? AND ?", "month"),
    )
    .raw();
  const months = database
    .prepare<[number, number], number>(
      "SELECT DISTINCT month FROM observation WHERE release_id = ? AND slice_id = ?",
    )
    .pluck();
  const coverage = database.prepare<[{ readonly release: number }], CoverageQueryRow>(COVERAGE);
  const versions = createFactVersions(database, slices, sources);

  return ({ id: release, publishedAt }) => {
    const isIn = (asof: AsOf): boolean => asof === null || asof >= publishedAt;
    return {
      sliceAt(key, month, asof, part = "all") {
        const published = facts.sliceAt(key, month, asof, part);
        const id = isIn(asof) ? slices.find(key) : undefined;
        if (id === undefined) return published;
        const own = (part === "all" ? slice : prefectures).all(id, month, release).map(fromRow);
        return layOver(published, own, (fact) => fact.area);
      },
      seriesOf(key, area, from, to, asof) {
        const published = facts.seriesOf(key, area, from, to, asof);
        const id = isIn(asof) ? slices.find(key) : undefined;
        if (id === undefined) return published;
        return layOver(published, series.all(id, area, from, to, release).map(fromRow), (fact) => fact.month);
      },
      monthsOf(key, asof) {
        const published = facts.monthsOf(key, asof);
        const id = isIn(asof) ? slices.find(key) : undefined;
        const own = id === undefined ? [] : months.all(release, id);
        if (own.length === 0) return published;
        return [...new Set<MonthIndex>([...published, ...own])].toSorted((left, right) => left - right);
      },
      coverage() {
        const own = coverage.all({ release }).map(coverageRow);
        const covered = new Map(own.map((row) => [placeOf(row), row]));
        const untouched = facts.coverage().filter((row) => !covered.has(placeOf(row)));
        return [...untouched, ...own];
      },
      versionsOverTime: (key, area) => versions.versionsOverTime(key, area, release),
      source: (id) => facts.source(id),
      versionsOf: (key, area, month, asof) =>
        versions.versionsOf(key, area, month, asof, isIn(asof) ? release : null),
    };
  };
}

/** What the release covers, counted over all clusters of the indicator, with the published figures beside it. */
const COVERAGE = `
  WITH touched AS (
    SELECT DISTINCT sl.indicator, sl.transformation, sl.measure, o.month
    FROM observation o JOIN slice sl ON sl.id = o.slice_id WHERE o.release_id = $release
  ), place AS (
    SELECT touched.*, sl.id AS slice_id FROM touched
    JOIN slice sl USING (indicator, transformation, measure)
  ), fact AS (
    SELECT c.slice_id, c.month, c.area, c.value, c.origin
    FROM place JOIN current_observation c USING (slice_id, month)
    WHERE NOT EXISTS (SELECT 1 FROM observation o WHERE o.slice_id = c.slice_id AND o.month = c.month
                      AND o.area = c.area AND o.release_id = $release)
    UNION ALL
    SELECT slice_id, month, area, value, origin FROM observation WHERE release_id = $release
  )
  ${coverageColumns("fact")}`;

function placeOf({ indicator, transformation, measure, month }: CoverageRow): string {
  return `${indicator} ${transformation} ${measure} ${month}`;
}

function layOver(
  published: readonly StoredFact[],
  own: readonly StoredFact[],
  keyOf: (fact: StoredFact) => string | number,
): readonly StoredFact[] {
  if (own.length === 0) return published;
  const facts = new Map(published.map((fact) => [keyOf(fact), fact]));
  for (const fact of own) facts.set(keyOf(fact), fact);
  return [...facts.values()].toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}
