import { prefectures, PROVINCE_CODE, type MonthIndex, type VintageKind } from "@dash/data";
import type { Database } from "better-sqlite3";
import type { ReleaseEffects } from "../use-cases/ports.ts";

const CHOSEN = "SELECT value FROM json_each($submissions)";
const DRAWN = [PROVINCE_CODE, ...prefectures.map((area) => area.code)].map((code) => `'${code}'`).join(", ");

interface Chosen {
  /** JSON array of ids. */
  readonly submissions: string;
}

/** The read of what the cells of uploads would do to the published figures. */
export function createReleaseEffects(database: Database): (submissions: readonly string[]) => ReleaseEffects {
  const replaced = database.prepare<
    [Chosen],
    { readonly vintage: VintageKind; readonly cells: number; readonly changed: number }
  >(
    `SELECT r.vintage, count(*) AS cells, sum(o.value IS NOT c.value) AS changed
     FROM submission_cell c
     JOIN current_observation o ON o.slice_id = c.slice_id AND o.month = c.month AND o.area = c.area
     JOIN release r ON r.id = o.release_id
     WHERE c.submission_id IN (${CHOSEN}) GROUP BY r.vintage ORDER BY r.vintage`,
  );
  const counts = database.prepare<[Chosen], { readonly cells: number }>(
    `SELECT count(*) AS cells FROM submission_cell WHERE submission_id IN (${CHOSEN})`,
  );
  const simulated = database
    .prepare<[Chosen], string>(
      `WITH place AS (SELECT DISTINCT slice_id, month FROM submission_cell WHERE submission_id IN (${CHOSEN}))
       SELECT DISTINCT o.area FROM place JOIN current_observation o USING (slice_id, month)
       WHERE o.origin = 'simulated' AND o.area IN (${DRAWN}) AND NOT EXISTS (
         SELECT 1 FROM submission_cell c WHERE c.submission_id IN (${CHOSEN})
           AND c.slice_id = o.slice_id AND c.month = o.month AND c.area = o.area)
       ORDER BY o.area`,
    )
    .pluck();
  const covered = database.prepare<
    [Chosen],
    { readonly dataflow: string; readonly month: MonthIndex; readonly area: string }
  >(
    `WITH place AS (
       SELECT DISTINCT s.dataflow, s.month, c.slice_id
       FROM submission s JOIN submission_cell c ON c.submission_id = s.id AND c.month = s.month
       WHERE s.id IN (${CHOSEN}) AND s.dataflow IS NOT NULL)
     SELECT place.dataflow, place.month, o.area
     FROM place JOIN current_observation o ON o.slice_id = place.slice_id AND o.month = place.month
     WHERE o.area IN (${DRAWN})
     UNION SELECT s.dataflow, s.month, c.area
     FROM submission s JOIN submission_cell c ON c.submission_id = s.id AND c.month = s.month
     WHERE s.id IN (${CHOSEN}) AND s.dataflow IS NOT NULL`,
  );
  return (submissions) => {
    const chosen = { submissions: JSON.stringify(submissions) };
    return {
      ...counts.get(chosen)!,
      replaced: replaced.all(chosen),
      simulatedAreas: simulated.all(chosen),
      covered: covered.all(chosen),
    };
  };
}
