-- Facts are append-only: a publication appends a release, nothing is overwritten, so that any past state can be read again.

CREATE TABLE release (
  id            INTEGER PRIMARY KEY,
  -- Order of publication; null until published. Where two releases carry the same figure, the higher sequence wins.
  sequence      INTEGER UNIQUE,
  state         TEXT NOT NULL CHECK (state IN ('scheduled', 'published', 'withdrawn')),
  vintage       TEXT NOT NULL,
  -- UTC instant, ISO 8601 with Z: compares as text.
  published_at  TEXT NOT NULL,
  note          TEXT NOT NULL,
  created_by    TEXT NOT NULL,
  created_at    TEXT NOT NULL,
  observations  INTEGER NOT NULL DEFAULT 0,
  simulated     INTEGER NOT NULL DEFAULT 0 CHECK (simulated IN (0, 1))
) STRICT;
CREATE INDEX release_due ON release (published_at) WHERE state = 'scheduled';

CREATE TABLE source (
  id     INTEGER PRIMARY KEY,
  class  TEXT NOT NULL,
  title  TEXT NOT NULL,
  url    TEXT,
  UNIQUE (class, title, url)
) STRICT;

CREATE TABLE slice (
  id              INTEGER PRIMARY KEY,
  indicator       TEXT NOT NULL,
  cluster         TEXT NOT NULL,
  transformation  TEXT NOT NULL,
  measure         TEXT NOT NULL,
  UNIQUE (indicator, cluster, transformation, measure)
) STRICT;

CREATE TABLE account (
  username              TEXT PRIMARY KEY,
  display_name          TEXT NOT NULL,
  role                  TEXT NOT NULL,
  areas                 TEXT NOT NULL, -- JSON array of area codes
  password_hash         TEXT NOT NULL,
  must_change_password  INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1)),
  disabled              INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
  created_at            TEXT NOT NULL
) STRICT;

CREATE TABLE session (
  id          TEXT PRIMARY KEY,
  data        TEXT NOT NULL,
  expires_at  INTEGER NOT NULL -- milliseconds since 1970
) STRICT;
CREATE INDEX session_expiry ON session (expires_at);

CREATE TABLE upload_file (
  sha256       TEXT PRIMARY KEY,
  size         INTEGER NOT NULL,
  bytes        BLOB NOT NULL,
  received_at  TEXT NOT NULL
) STRICT;

-- Import state (import_status) and review state (review_status) are two machines with one transition table each.
CREATE TABLE submission (
  id             TEXT PRIMARY KEY,
  sha256         TEXT NOT NULL REFERENCES upload_file (sha256),
  file_name      TEXT NOT NULL,
  dataflow       TEXT,
  month          INTEGER,
  area           TEXT,
  import_status  TEXT NOT NULL,
  review_status  TEXT NOT NULL,
  created_by     TEXT NOT NULL REFERENCES account (username),
  created_at     TEXT NOT NULL,
  release_id     INTEGER REFERENCES release (id),
  cells          INTEGER NOT NULL DEFAULT 0,
  errors         INTEGER NOT NULL DEFAULT 0,
  warnings       INTEGER NOT NULL DEFAULT 0,
  infos          INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX submission_by_time ON submission (created_at DESC);
CREATE INDEX submission_by_file ON submission (sha256);

CREATE TABLE submission_cell (
  submission_id  TEXT NOT NULL REFERENCES submission (id),
  position       INTEGER NOT NULL,
  slice_id       INTEGER NOT NULL REFERENCES slice (id),
  month          INTEGER NOT NULL,
  area           TEXT NOT NULL,
  value          REAL,
  status         TEXT NOT NULL,
  reason         TEXT,
  sheet          TEXT NOT NULL,
  cell           TEXT NOT NULL,
  PRIMARY KEY (submission_id, position),
  CHECK ((value IS NULL) = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  submission_id  TEXT NOT NULL REFERENCES submission (id),
  position       INTEGER NOT NULL,
  rule           TEXT NOT NULL,
  severity       TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  sheet          TEXT,
  cell           TEXT,
  message        TEXT NOT NULL,
  expected       TEXT,
  found          TEXT,
  suggestion     TEXT,
  affects        TEXT NOT NULL DEFAULT '[]', -- JSON array of cells
  explanation    TEXT,
  PRIMARY KEY (submission_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission_event (
  id             INTEGER PRIMARY KEY,
  submission_id  TEXT NOT NULL REFERENCES submission (id),
  at             TEXT NOT NULL,
  actor          TEXT NOT NULL,
  machine        TEXT NOT NULL CHECK (machine IN ('import', 'review')),
  from_status    TEXT,
  to_status      TEXT NOT NULL,
  reason         TEXT
) STRICT;
CREATE INDEX submission_event_by_submission ON submission_event (submission_id, id);

CREATE TABLE observation (
  id             INTEGER PRIMARY KEY,
  slice_id       INTEGER NOT NULL REFERENCES slice (id),
  month          INTEGER NOT NULL, -- year × 12 + month − 1 of the last month covered
  area           TEXT NOT NULL,
  release_id     INTEGER NOT NULL REFERENCES release (id),
  value          REAL,
  status         TEXT NOT NULL,
  reason         TEXT,
  origin         TEXT NOT NULL CHECK (origin IN ('published', 'reported', 'simulated')),
  source_id      INTEGER REFERENCES source (id),
  submission_id  TEXT REFERENCES submission (id),
  sheet          TEXT,
  cell           TEXT,
  note           TEXT,
  CHECK ((value IS NULL) = (reason IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX observation_version ON observation (slice_id, month, area, release_id);
CREATE INDEX observation_by_release ON observation (release_id);

-- The newest published version of each figure: what the map and the charts read. Its size does not grow with history.
CREATE TABLE current_observation (
  slice_id        INTEGER NOT NULL,
  month           INTEGER NOT NULL,
  area            TEXT NOT NULL,
  value           REAL,
  status          TEXT NOT NULL,
  reason          TEXT,
  origin          TEXT NOT NULL,
  release_id      INTEGER NOT NULL,
  source_id       INTEGER,
  note            TEXT,
  observation_id  INTEGER NOT NULL REFERENCES observation (id),
  PRIMARY KEY (slice_id, month, area)
) STRICT, WITHOUT ROWID;
-- Holds every column a trend needs: looking each month up in the table would cost eight times as much.
CREATE INDEX current_observation_by_area ON current_observation
  (slice_id, area, month, value, status, reason, origin, release_id, source_id, note);

CREATE TABLE audit_event (
  id      INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,
  actor   TEXT NOT NULL,
  action  TEXT NOT NULL,
  object  TEXT NOT NULL,
  detail  TEXT
) STRICT;

CREATE TRIGGER observation_is_append_only_update BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;
CREATE TRIGGER observation_is_append_only_delete BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER submission_event_is_append_only_update BEFORE UPDATE ON submission_event
BEGIN SELECT RAISE(ABORT, 'submission events are append-only'); END;
CREATE TRIGGER submission_event_is_append_only_delete BEFORE DELETE ON submission_event
BEGIN SELECT RAISE(ABORT, 'submission events are append-only'); END;
