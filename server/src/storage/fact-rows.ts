import {
  type MissingReason,
  type MonthIndex,
  type ObservationStatus,
  prefectures,
  PROVINCE_CODE,
  type StoredOrigin,
} from "@dash/data";
import type { CoverageRow, StoredFact } from "../use-cases/ports.ts";

/** Columns in the order of SLICE_COLUMNS; arrays are read faster than objects. */
export type SliceRow = [
  area: string,
  value: number | null,
  status: ObservationStatus,
  reason: MissingReason | null,
  origin: StoredOrigin,
  release: number,
  source: number | null,
  note: string | null,
];

export type FactRow = [...SliceRow, month: MonthIndex];

export const SLICE_COLUMNS = "area, value, status, reason, origin, release_id, source_id, note";
export const FACT_COLUMNS = `${SLICE_COLUMNS}, month`;

const PREFECTURE_CODES = prefectures.map((area) => `'${area.code}'`).join(", ");
export const PROVINCE_AND_PREFECTURES = `IN ('${PROVINCE_CODE}', ${PREFECTURE_CODES})`;

export function fromSlice(row: SliceRow | FactRow, month: MonthIndex): StoredFact {
  return {
    area: row[0],
    month,
    value: row[1],
    status: row[2],
    reason: row[3],
    origin: row[4],
    release: row[5],
    source: row[6],
    note: row[7],
  };
}

export function fromRow(row: FactRow): StoredFact {
  return fromSlice(row, row[8]);
}

export interface CoverageQueryRow extends Omit<CoverageRow, "province" | "simulated"> {
  readonly province: 0 | 1;
  readonly simulated: 0 | 1;
}

export function coverageRow(row: CoverageQueryRow): CoverageRow {
  return { ...row, province: row.province === 1, simulated: row.simulated === 1 };
}

/** The query of coverage over a table with slice_id, month, area, value and origin. */
export function coverageColumns(table: string): string {
  return `SELECT indicator, transformation, measure, month,
            max(prefectures) AS prefectures, max(province) AS province, max(simulated) AS simulated
     FROM (SELECT c.slice_id, c.month,
                  count(c.value) FILTER (WHERE c.area IN (${PREFECTURE_CODES})) AS prefectures,
                  max(c.area = '${PROVINCE_CODE}' AND c.value IS NOT NULL) AS province,
                  max(c.origin = 'simulated') AS simulated
           FROM ${table} c GROUP BY c.slice_id, c.month) AS folded
     JOIN slice ON slice.id = folded.slice_id
     GROUP BY indicator, transformation, measure, month
     ORDER BY indicator, transformation, measure, month`;
}
