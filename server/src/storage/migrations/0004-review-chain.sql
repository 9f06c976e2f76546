-- The role an upload came from decides its way through the review; it stays when the account's role changes.
ALTER TABLE submission ADD COLUMN uploader_role TEXT NOT NULL DEFAULT 'reporter';
UPDATE submission SET uploader_role =
  coalesce((SELECT role FROM account WHERE username = created_by), uploader_role);
ALTER TABLE submission ADD COLUMN kind TEXT NOT NULL DEFAULT 'original' CHECK (kind IN ('original', 'revision'));
ALTER TABLE submission ADD COLUMN revision_note TEXT;
CREATE INDEX submission_by_form ON submission (dataflow, area, month);

-- The move that led to the state, and the findings a return names; older rows have neither.
ALTER TABLE submission_event ADD COLUMN move TEXT;
ALTER TABLE submission_event ADD COLUMN findings TEXT NOT NULL DEFAULT '[]'; -- JSON array of positions

-- What a finding is about, independent of where it stands in the file, and the figures it objects to: by both it is
-- known again in the next version and in the next period.
ALTER TABLE finding DROP COLUMN explanation;
ALTER TABLE finding ADD COLUMN subject TEXT;
ALTER TABLE finding ADD COLUMN figures TEXT;

-- 说明: the newest row holds; the rows before it stay. Each carries what it explained, so that it is not taken for
-- the explanation of something else when the file is read once more and its findings are numbered anew.
CREATE TABLE explanation (
  id             INTEGER PRIMARY KEY,
  submission_id  TEXT NOT NULL REFERENCES submission (id),
  position       INTEGER NOT NULL,
  rule           TEXT NOT NULL,
  subject        TEXT,
  figures        TEXT,
  text           TEXT NOT NULL,
  by             TEXT NOT NULL,
  at             TEXT NOT NULL
) STRICT;
CREATE INDEX explanation_by_finding ON explanation (submission_id, position, id);
CREATE INDEX explanation_by_subject ON explanation (rule, subject);
CREATE TRIGGER explanation_is_append_only_update BEFORE UPDATE ON explanation
BEGIN SELECT RAISE(ABORT, 'explanations are append-only'); END;
CREATE TRIGGER explanation_is_append_only_delete BEFORE DELETE ON explanation
BEGIN SELECT RAISE(ABORT, 'explanations are append-only'); END;
