-- How each upload was read, and layouts of sheets that people corrected.

CREATE TABLE sheet_layout (
  id               INTEGER PRIMARY KEY,
  dataflow         TEXT NOT NULL,
  fingerprint      TEXT NOT NULL, -- SHA-256 of the words of the head
  head_lines       INTEGER NOT NULL,
  columns          TEXT NOT NULL, -- JSON array, columns counted from the first one of the head
  submission_id    TEXT NOT NULL REFERENCES submission (id),
  created_by       TEXT NOT NULL REFERENCES account (username),
  created_by_name  TEXT NOT NULL,
  created_at       TEXT NOT NULL,
  ended_by         TEXT REFERENCES account (username),
  ended_at         TEXT,
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX sheet_layout_in_use ON sheet_layout (dataflow, fingerprint) WHERE ended_at IS NULL;

CREATE TABLE submission_reading (
  submission_id    TEXT PRIMARY KEY REFERENCES submission (id),
  dataflow         TEXT,    -- what the upload was said to be; null where the uploader left it open
  month            INTEGER,
  area             TEXT,
  encoding         TEXT,    -- of a text file, when a person chose it
  layout           TEXT     -- JSON, null when no sheet could be read
) STRICT, WITHOUT ROWID;
