import type { MonthIndex } from "@dash/data";
import type { Database } from "better-sqlite3";
import { LRUCache } from "lru-cache";
import type { AreaPart, CoverageRow, FactStore, StoredFact } from "../use-cases/ports.ts";
import {
  coverageColumns,
  type CoverageQueryRow,
  coverageRow,
  FACT_COLUMNS,
  type FactRow,
  fromRow,
  fromSlice,
  PROVINCE_AND_PREFECTURES,
  SLICE_COLUMNS,
  type SliceRow,
} from "./fact-rows.ts";
import { createFactVersions } from "./fact-versions.ts";
import type { RevisionCounter } from "./revision-counter.ts";
import type { SliceIds } from "./slice-ids.ts";
import type { SourceIds } from "./source-ids.ts";

/**
 * The version of each figure that was newest at an instant. With max() SQLite takes the other columns from the row
 * that has the maximum. It walks the history of the slice only, through the index observation_version.
 */
function asofQuery(condition: string, order: string): string {
  return `SELECT ${FACT_COLUMNS} FROM (
      SELECT o.area, o.value, o.status, o.reason, o.origin, o.release_id, o.source_id, o.note, o.month,
             max(r.sequence)
      FROM observation o JOIN release r ON r.id = o.release_id
      WHERE o.slice_id = ? AND ${condition} AND r.state = 'published' AND r.published_at <= ?
      GROUP BY o.month, o.area
    ) ORDER BY ${order}`;
}

/** Facts kept decoded, about 15 MB. */
const ROWS_REMEMBERED = 80_000;
/** More than any month index. */
const MONTHS_APART = 1_000_000;

/** Reads of published figures. A map of the prefectures takes eighteen of a slice's rows, however long the history. */
export function createFactStore(
  database: Database,
  slices: SliceIds,
  sources: SourceIds,
  revisions: RevisionCounter,
): FactStore {
  const current = {
    slice: database
      .prepare<[number, number], SliceRow>(
        `SELECT ${SLICE_COLUMNS} FROM current_observation WHERE slice_id = ? AND month = ? ORDER BY area`,
      )
      .raw(),
    prefectures: database
      .prepare<[number, number], SliceRow>(
        `SELECT ${SLICE_COLUMNS} FROM current_observation
         WHERE slice_id = ? AND month = ? AND area ${PROVINCE_AND_PREFECTURES} ORDER BY area`,
      )
      .raw(),
    series: database
      .prepare<[number, string, number, number], FactRow>(
        `SELECT ${FACT_COLUMNS} FROM current_observation
         WHERE slice_id = ? AND area = ? AND month BETWEEN ? AND ? ORDER BY month`,
      )
      .raw(),
    months: database
      .prepare<[number], number>(
        "SELECT DISTINCT month FROM current_observation WHERE slice_id = ? ORDER BY month",
      )
      .pluck(),
  };
  const asofSlice = database
    .prepare<[number, number, string], FactRow>(asofQuery("o.month = ?", "area"))
    .raw();
  const asofPrefectures = database
    .prepare<[number, number, string], FactRow>(
      asofQuery(`o.month = ? AND o.area ${PROVINCE_AND_PREFECTURES}`, "area"),
    )
    .raw();
  const asofSeries = database
    .prepare<[number, string, number, number, string], FactRow>(
      asofQuery("o.area = ? AND o.month BETWEEN ? AND ?", "month"),
    )
    .raw();
  const asofMonths = database
    .prepare<[number, string], number>(
      `SELECT DISTINCT o.month FROM observation o JOIN release r ON r.id = o.release_id
       WHERE o.slice_id = ? AND r.state = 'published' AND r.published_at <= ? ORDER BY o.month`,
    )
    .pluck();
  const coverage = prepareCoverage(database);
  const versions = createFactVersions(database, slices, sources);
  const months = new Map<number, readonly MonthIndex[]>();
  const recent = new LRUCache<number, readonly StoredFact[]>({
    maxSize: ROWS_REMEMBERED,
    sizeCalculation: (facts) => facts.length + 1,
  });
  let revisionRemembered = 0;

  /** What is remembered of the current state is valid for one revision. */
  function refresh(): void {
    const revision = revisions.current();
    if (revision === revisionRemembered) return;
    months.clear();
    recent.clear();
    revisionRemembered = revision;
  }

  /** Every map asks which months there are; a walk over the slice each time would cost more than the map itself. */
  function currentMonths(id: number): readonly MonthIndex[] {
    refresh();
    let found = months.get(id);
    if (found === undefined) {
      found = current.months.all(id);
      months.set(id, found);
    }
    return found;
  }

  /** Maps of one month in several readings use the same facts; turning rows into facts is most of their cost. */
  function currentSlice(id: number, month: MonthIndex, part: AreaPart): readonly StoredFact[] {
    refresh();
    const place = id * MONTHS_APART + month;
    const key = part === "all" ? place : -place;
    let found = recent.get(key);
    if (found === undefined) {
      const rows = part === "all" ? current.slice : current.prefectures;
      found = rows.all(id, month).map((row) => fromSlice(row, month));
      recent.set(key, found);
    }
    return found;
  }

  let remembered: { readonly revision: number; readonly rows: readonly CoverageRow[] } | null = null;

  return {
    sliceAt(slice, month, asof, part = "all") {
      const id = slices.find(slice);
      if (id === undefined) return [];
      if (asof === null) return currentSlice(id, month, part);
      const rows = part === "all" ? asofSlice : asofPrefectures;
      return rows.all(id, month, asof).map((row) => fromSlice(row, month));
    },
    seriesOf(slice, area, from, to, asof) {
      const id = slices.find(slice);
      if (id === undefined) return [];
      const rows =
        asof === null ? current.series.all(id, area, from, to) : asofSeries.all(id, area, from, to, asof);
      return rows.map(fromRow);
    },
    monthsOf(slice, asof) {
      const id = slices.find(slice);
      if (id === undefined) return [];
      return asof === null ? currentMonths(id) : asofMonths.all(id, asof);
    },
    coverage() {
      const revision = revisions.current();
      if (remembered?.revision !== revision) remembered = { revision, rows: coverage() };
      return remembered.rows;
    },
    source: (id) => sources.record(id),
    versionsOf: (slice, area, month, asof) => versions.versionsOf(slice, area, month, asof, null),
    versionsOverTime: (slice, area) => versions.versionsOverTime(slice, area, null),
  };
}

function prepareCoverage(database: Database): () => readonly CoverageRow[] {
  const statement = database.prepare<[], CoverageQueryRow>(coverageColumns("current_observation"));
  return () => statement.all().map(coverageRow);
}
