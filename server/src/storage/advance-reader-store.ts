import type { Database } from "better-sqlite3";
import type { AdvanceReaderRecord, AdvanceReaderStore } from "../use-cases/ports.ts";

const SELECT = `SELECT r.release_id AS release, r.username, a.display_name AS displayName, a.role,
    r.from_at AS "from", r.added_by AS addedBy, r.added_at AS addedAt
  FROM advance_reader r JOIN account a ON a.username = r.username`;

const LOOKS_SHOWN = 200;

/** Who may read a scheduled release before its hour. */
export function createAdvanceReaderStore(database: Database): AdvanceReaderStore {
  const upsert = database.prepare<[number, string, string, string, string]>(
    `INSERT INTO advance_reader (release_id, username, from_at, added_by, added_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (release_id, username) DO UPDATE SET
       from_at = excluded.from_at, added_by = excluded.added_by, added_at = excluded.added_at`,
  );
  const drop = database.prepare<[number, string]>(
    "DELETE FROM advance_reader WHERE release_id = ? AND username = ?",
  );
  const ofRelease = database.prepare<[number], AdvanceReaderRecord>(
    `${SELECT} WHERE r.release_id = ? ORDER BY r.from_at, r.username`,
  );
  const one = database.prepare<[number, string], AdvanceReaderRecord>(
    `${SELECT} WHERE r.release_id = ? AND r.username = ?`,
  );
  const ofAccount = database.prepare<[string], AdvanceReaderRecord>(
    `${SELECT} WHERE r.username = ? ORDER BY r.release_id DESC`,
  );
  const looks = database.prepare<[string], ReturnType<AdvanceReaderStore["looks"]>[number]>(
    `SELECT at, actor, action, detail AS part FROM audit_event
     WHERE action IN ('preview-release', 'preview-download') AND object = ? ORDER BY id DESC LIMIT ${LOOKS_SHOWN}`,
  );
  return {
    set({ release, username, from, addedBy, addedAt }) {
      upsert.run(release, username, from, addedBy, addedAt);
    },
    remove: (release, username) => drop.run(release, username).changes > 0,
    ofRelease: (release) => ofRelease.all(release),
    find: (release, username) => one.get(release, username) ?? null,
    looks: (release) => looks.all(String(release)),
    ofAccount: (username) => ofAccount.all(username),
  };
}
