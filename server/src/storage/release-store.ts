import { controlIndicators, type MonthIndex, type VintageKind } from "@dash/data";
import type { Database } from "better-sqlite3";
import { figureId } from "../domain/confidentiality/index.ts";
import type { NewRelease, ProvenancedObservation, ReleaseRecord, ReleaseStore } from "../use-cases/ports.ts";
import type { ConfidentialFigures } from "./confidential-figures.ts";
import { createObservationWriter } from "./observation-writer.ts";
import { createReleaseEffects } from "./release-effects.ts";
import type { RevisionCounter } from "./revision-counter.ts";
import type { SliceIds } from "./slice-ids.ts";
import type { SourceIds } from "./source-ids.ts";
import type { Transaction } from "./transaction.ts";

/** Slices that are asked for in forms and never published. */
const CONTROL_SLICES = `SELECT id FROM slice WHERE indicator IN (${controlIndicators.map(({ id }) => `'${id}'`).join(", ")})`;

interface ReleaseRow {
  readonly id: number;
  readonly sequence: number | null;
  readonly state: ReleaseRecord["state"];
  readonly vintage: VintageKind;
  readonly published_at: string;
  readonly note: string;
  readonly created_by: string;
  readonly created_at: string;
  readonly observations: number;
  readonly simulated: 0 | 1;
  readonly withdrawal_reason: string | null;
  readonly months: string;
}

const COLUMNS =
  "id, sequence, state, vintage, published_at, note, created_by, created_at, observations, simulated, withdrawal_reason, months";

function fromRow(row: ReleaseRow): ReleaseRecord {
  return {
    id: row.id,
    sequence: row.sequence,
    state: row.state,
    vintage: row.vintage,
    publishedAt: row.published_at,
    note: row.note,
    createdBy: row.created_by,
    createdAt: row.created_at,
    observations: row.observations,
    simulated: row.simulated === 1,
    withdrawalReason: row.withdrawal_reason,
    months: JSON.parse(row.months) as MonthIndex[],
  };
}

/** The figures as the public will see them. */
function* shown(
  figures: readonly ProvenancedObservation[],
  withheld: ReadonlySet<string>,
): Generator<ProvenancedObservation> {
  for (const figure of figures)
    yield withheld.has(figureId(figure))
      ? { ...figure, value: null, status: "C", reason: "confidential" }
      : figure;
}

export interface ReleaseStoreParts {
  readonly slices: SliceIds;
  readonly sources: SourceIds;
  readonly revisions: RevisionCounter;
  readonly confidential: ConfidentialFigures;
  readonly transaction: Transaction;
}

/** Releases and the moves between their states. Every write is one transaction, or part of the caller's. */
export function createReleaseStore(database: Database, parts: ReleaseStoreParts): ReleaseStore {
  const { slices, sources, revisions, confidential, transaction } = parts;
  const insert = database
    .prepare<[string, string, string, string, string], number>(
      `INSERT INTO release (state, vintage, published_at, note, created_by, created_at)
       VALUES ('scheduled', ?, ?, ?, ?, ?) RETURNING id`,
    )
    .pluck();
  const setContents = database.prepare<[number, number, number], ReleaseRow>(
    `UPDATE release SET observations = ?, simulated = ?, months = (
       SELECT coalesce(json_group_array(month), '[]')
       FROM (SELECT DISTINCT month FROM observation WHERE release_id = release.id ORDER BY month DESC))
     WHERE id = ? RETURNING ${COLUMNS}`,
  );
  const insertCells = database.prepare<[string, number, string, number, string]>(
    `WITH hidden AS (SELECT value AS place FROM json_each(?)),
       shown AS (
         SELECT *, slice_id || '|' || month || '|' || area IN (SELECT place FROM hidden) AS withheld
         FROM submission_cell)
     INSERT INTO observation
       (slice_id, month, area, release_id, value, status, reason, origin, source_id, submission_id, sheet, cell)
     SELECT slice_id, month, area, ?, CASE WHEN withheld THEN NULL ELSE value END,
            CASE WHEN withheld THEN 'C' WHEN value IS NULL OR status <> 'A' THEN status ELSE ? END,
            CASE WHEN withheld THEN 'confidential' ELSE reason END,
            'reported', ?, submission_id, sheet, cell
     FROM shown WHERE submission_id = ? AND slice_id NOT IN (${CONTROL_SLICES}) ORDER BY slice_id, month, area`,
  );
  const fileName = database
    .prepare<[string], string>("SELECT file_name FROM submission WHERE id = ?")
    .pluck();
  const markPublished = database.prepare<[number], ReleaseRow>(
    `UPDATE release SET state = 'published', sequence = (SELECT coalesce(max(sequence), 0) + 1 FROM release)
     WHERE id = ? AND state = 'scheduled' RETURNING ${COLUMNS}`,
  );
  const moveIntoCurrent = database.prepare<[number]>(
    `INSERT INTO current_observation
       (slice_id, month, area, value, status, reason, origin, release_id, source_id, note, observation_id)
     SELECT slice_id, month, area, value, status, reason, origin, release_id, source_id, note, id
     FROM observation WHERE release_id = ? ORDER BY slice_id, month, area
     ON CONFLICT (slice_id, month, area) DO UPDATE SET
       value = excluded.value, status = excluded.status, reason = excluded.reason, origin = excluded.origin,
       release_id = excluded.release_id, source_id = excluded.source_id, note = excluded.note,
       observation_id = excluded.observation_id`,
  );
  const markWithdrawn = database.prepare<[string | null, number], ReleaseRow>(
    `UPDATE release SET state = 'withdrawn', withdrawal_reason = ? WHERE id = ? AND state = 'scheduled' RETURNING ${COLUMNS}`,
  );
  const selectOne = database.prepare<[number], ReleaseRow>(`SELECT ${COLUMNS} FROM release WHERE id = ?`);
  const selectAll = database.prepare<[], ReleaseRow>(
    `SELECT ${COLUMNS} FROM release ORDER BY coalesce(sequence, 9e15) DESC, id DESC`,
  );
  const selectNewest = database.prepare<[string], ReleaseRow>(
    `SELECT ${COLUMNS} FROM release WHERE state = 'published' AND published_at <= ? ORDER BY sequence DESC LIMIT 1`,
  );
  const selectDue = database.prepare<[string], ReleaseRow>(
    `SELECT ${COLUMNS} FROM release WHERE state = 'scheduled' AND published_at <= ? ORDER BY published_at, id`,
  );
  const selectNextDue = database
    .prepare<[], string | null>("SELECT min(published_at) FROM release WHERE state = 'scheduled'")
    .pluck();
  const write = createObservationWriter(database, slices, sources);

  let newest: { readonly revision: number; readonly release: ReleaseRecord | null } | null = null;
  let nextDue: { readonly revision: number; readonly hour: string | null } | null = null;

  function open(release: NewRelease): number {
    revisions.raise();
    return insert.get(
      release.vintage,
      release.publishedAt,
      release.note,
      release.createdBy,
      release.createdAt,
    )!;
  }

  function moved(row: ReleaseRow | undefined, id: number): ReleaseRecord {
    if (row === undefined) throw new RangeError(`Release ${id} is not scheduled.`);
    revisions.raise();
    return fromRow(row);
  }

  return {
    append(release, observations) {
      return transaction(() => {
        const figures = [...observations];
        const { suppressions } = confidential.planOf(figures);
        const withheld = new Set(suppressions.map(({ figure }) => figureId(figure)));
        const id = open(release);
        const written = write(id, withheld.size === 0 ? figures : shown(figures, withheld));
        if (withheld.size > 0) {
          const statuses = new Map(figures.map((figure) => [figureId(figure), figure.status]));
          confidential.keep(id, suppressions, (figure) => statuses.get(figure)!);
        }
        return fromRow(setContents.get(written.count, written.simulated ? 1 : 0, id)!);
      });
    },
    appendSubmissions(release, submissions, status) {
      return transaction(() => {
        const { suppressions } = confidential.planOfSubmissions(submissions);
        const withheld = JSON.stringify(
          suppressions.map(({ figure }) => `${slices.ensure(figure)}|${figure.month}|${figure.area}`),
        );
        const id = open(release);
        let count = 0;
        for (const submission of submissions) {
          const source = sources.ensure({
            class: "submission",
            title: `平台上报：${fileName.get(submission) ?? submission}`,
            url: null,
          });
          count += insertCells.run(withheld, id, status, source, submission).changes;
        }
        confidential.keep(id, suppressions, () => status);
        return fromRow(setContents.get(count, 0, id)!);
      });
    },
    publish(id) {
      return transaction(() => {
        const release = moved(markPublished.get(id), id);
        moveIntoCurrent.run(id);
        return release;
      });
    },
    withdraw(id, reason) {
      return moved(markWithdrawn.get(reason, id), id);
    },
    effectsOf: createReleaseEffects(database),
    find(id) {
      const row = selectOne.get(id);
      return row === undefined ? null : fromRow(row);
    },
    list({ visibleOnly }) {
      const releases = selectAll.all().map(fromRow);
      return visibleOnly ? releases.filter((release) => release.state === "published") : releases;
    },
    newest(asof) {
      if (asof !== null) {
        const row = selectNewest.get(asof);
        return row === undefined ? null : fromRow(row);
      }
      const revision = revisions.current();
      if (newest?.revision !== revision) {
        const row = selectNewest.get("9999");
        newest = { revision, release: row === undefined ? null : fromRow(row) };
      }
      return newest.release;
    },
    due(now) {
      return selectDue.all(now).map(fromRow);
    },
    nextDue() {
      const revision = revisions.current();
      if (nextDue?.revision !== revision) nextDue = { revision, hour: selectNextDue.get() ?? null };
      return nextDue.hour;
    },
  };
}
