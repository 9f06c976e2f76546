-- Deadlines set by people; the newest row of a form and period holds, and a null due_at goes back to the rule.
CREATE TABLE reporting_deadline (
  id        INTEGER PRIMARY KEY,
  dataflow  TEXT NOT NULL,
  month     INTEGER NOT NULL,
  due_at    TEXT, -- UTC instant
  reason    TEXT NOT NULL,
  set_by    TEXT NOT NULL,
  set_at    TEXT NOT NULL
) STRICT;
CREATE INDEX reporting_deadline_by_form ON reporting_deadline (dataflow, month, id);

-- Who was reminded of which form, when, by whom and in which way.
CREATE TABLE reminder (
  id        INTEGER PRIMARY KEY,
  dataflow  TEXT NOT NULL,
  month     INTEGER NOT NULL,
  area      TEXT NOT NULL,
  at        TEXT NOT NULL,
  actor     TEXT NOT NULL,
  way       TEXT NOT NULL CHECK (way IN ('notice', 'phone', 'other')),
  remark    TEXT
) STRICT;
CREATE INDEX reminder_by_form ON reminder (dataflow, month, area, id);

CREATE TRIGGER reporting_deadline_is_append_only_update BEFORE UPDATE ON reporting_deadline
BEGIN SELECT RAISE(ABORT, 'deadlines are append-only'); END;
CREATE TRIGGER reporting_deadline_is_append_only_delete BEFORE DELETE ON reporting_deadline
BEGIN SELECT RAISE(ABORT, 'deadlines are append-only'); END;
CREATE TRIGGER reminder_is_append_only_update BEFORE UPDATE ON reminder
BEGIN SELECT RAISE(ABORT, 'reminders are append-only'); END;
CREATE TRIGGER reminder_is_append_only_delete BEFORE DELETE ON reminder
BEGIN SELECT RAISE(ABORT, 'reminders are append-only'); END;

-- What the desks ask for: what is still on its way, whose number does not grow with history.
CREATE INDEX submission_on_its_way ON submission (review_status, created_by)
  WHERE review_status NOT IN ('published', 'withdrawn', 'superseded');
