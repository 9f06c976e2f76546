-- The true value of figures the public is not shown. Their observations hold null, status C, from the start: what reads
-- observations cannot give them away. A figure that was reported as 保密 has no row here: nobody knows its value.
CREATE TABLE confidential_value (
  observation_id  INTEGER PRIMARY KEY REFERENCES observation (id),
  release_id      INTEGER NOT NULL REFERENCES release (id),
  value           REAL NOT NULL,
  -- The status the figure would have if it were shown.
  status          TEXT NOT NULL,
  reason          TEXT NOT NULL CHECK (reason IN ('few-units', 'dominated', 'complementary')),
  -- The figure a complementary suppression protects.
  protects        INTEGER REFERENCES observation (id)
) STRICT;
CREATE INDEX confidential_value_by_release ON confidential_value (release_id);
CREATE TRIGGER confidential_value_is_append_only_update BEFORE UPDATE ON confidential_value
BEGIN SELECT RAISE(ABORT, 'confidential values are append-only'); END;
CREATE TRIGGER confidential_value_is_append_only_delete BEFORE DELETE ON confidential_value
BEGIN SELECT RAISE(ABORT, 'confidential values are append-only'); END;

-- A release looks for what is confidential around it; the public reads never use these.
CREATE INDEX current_confidential ON current_observation (month, slice_id) WHERE status = 'C';
CREATE INDEX submission_cell_confidential ON submission_cell (submission_id) WHERE reason = 'confidential';
