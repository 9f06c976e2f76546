-- The months a release has figures of, newest first: JSON array. Written with the release, so that lists of releases
-- need not walk their figures.
ALTER TABLE release ADD COLUMN months TEXT NOT NULL DEFAULT '[]';
UPDATE release SET months = (
  SELECT coalesce(json_group_array(month), '[]')
  FROM (SELECT DISTINCT month FROM observation WHERE release_id = release.id ORDER BY month DESC)
);
