-- Who may read a scheduled release before its hour, and from when.
CREATE TABLE advance_reader (
  release_id  INTEGER NOT NULL REFERENCES release (id),
  username    TEXT NOT NULL REFERENCES account (username),
  from_at     TEXT NOT NULL, -- UTC instant
  added_by    TEXT NOT NULL,
  added_at    TEXT NOT NULL,
  PRIMARY KEY (release_id, username)
) STRICT, WITHOUT ROWID;
CREATE INDEX advance_reader_by_account ON advance_reader (username);

-- Who looked at a release in advance is asked for one release at a time.
CREATE INDEX audit_event_of_preview ON audit_event (object, id)
  WHERE action IN ('preview-release', 'preview-download');

-- Why a scheduled release was taken back.
ALTER TABLE release ADD COLUMN withdrawal_reason TEXT;
