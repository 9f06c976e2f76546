-- 本期, 上期, 上年同期 and the difference beside a finding: a JSON object, null where a finding is about no single figure.
ALTER TABLE finding ADD COLUMN comparison TEXT;

-- Figures of uploads under way are looked up by their month when another upload is checked.
CREATE INDEX submission_by_month ON submission (month);
