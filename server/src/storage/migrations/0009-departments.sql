-- 省直部门: which department an account belongs to, and for which one an upload was made; null for everybody else.
ALTER TABLE account ADD COLUMN department TEXT;
ALTER TABLE submission ADD COLUMN department TEXT;
