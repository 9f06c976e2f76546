-- Each audit row carries the SHA-256 of the row before it and of itself. audit_hash is the program's own function
-- (storage/audit-chain.ts), there while migrations run.
CREATE TABLE audit_chain (
  id             INTEGER PRIMARY KEY,
  at             TEXT NOT NULL,
  actor          TEXT NOT NULL,
  action         TEXT NOT NULL,
  object         TEXT NOT NULL,
  detail         TEXT,
  previous_hash  TEXT NOT NULL,
  hash           TEXT NOT NULL UNIQUE
) STRICT;

-- Rows are numbered anew without gaps, in their order, so that a missing row shows from here on.
CREATE TEMP TABLE audit_numbered AS
  SELECT row_number() OVER (ORDER BY id) AS id, at, actor, action, object, detail FROM audit_event;
CREATE UNIQUE INDEX temp.audit_numbered_by_id ON audit_numbered (id);
INSERT INTO audit_chain (id, at, actor, action, object, detail, previous_hash, hash)
  WITH RECURSIVE chain AS (
    SELECT *, printf('%064d', 0) AS previous_hash,
      audit_hash(printf('%064d', 0), id, at, actor, action, object, detail) AS hash
    FROM audit_numbered WHERE id = 1
    UNION ALL
    SELECT next.*, chain.hash,
      audit_hash(chain.hash, next.id, next.at, next.actor, next.action, next.object, next.detail)
    FROM chain JOIN audit_numbered next ON next.id = chain.id + 1
  )
  SELECT id, at, actor, action, object, detail, previous_hash, hash FROM chain;
DROP TABLE temp.audit_numbered;

-- Takes its triggers along; they stand again below.
DROP TABLE audit_event;
ALTER TABLE audit_chain RENAME TO audit_event;
CREATE INDEX audit_event_by_time ON audit_event (at);
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_follows_the_last_row BEFORE INSERT ON audit_event
WHEN NEW.previous_hash IS NOT
  coalesce((SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

-- Sessions of schema 1 name no start and no client; everybody signs in once more.
DROP TABLE session;
CREATE TABLE session (
  id          TEXT PRIMARY KEY,
  handle      TEXT NOT NULL UNIQUE, -- what lists show and revocations name; the id cannot be told from it
  username    TEXT,                 -- null until signed in
  data        TEXT NOT NULL,
  network     TEXT NOT NULL,
  client      TEXT NOT NULL,
  -- Milliseconds since 1970. expires_at moves with use and never passes ends_at.
  started_at  INTEGER NOT NULL,
  seen_at     INTEGER NOT NULL,
  expires_at  INTEGER NOT NULL,
  ends_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX session_expiry ON session (expires_at);
CREATE INDEX session_by_account ON session (username, started_at);

-- Names nobody has are counted and locked like those of accounts, so that a lock does not tell which exist.
CREATE TABLE sign_in_failure (
  username  TEXT NOT NULL,
  at        TEXT NOT NULL
) STRICT;
CREATE INDEX sign_in_failure_by_name ON sign_in_failure (username, at);
CREATE INDEX sign_in_failure_by_time ON sign_in_failure (at);
CREATE TABLE sign_in_lock (
  username      TEXT PRIMARY KEY,
  locked_until  TEXT NOT NULL
) STRICT;
