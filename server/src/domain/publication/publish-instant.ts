import { accept, type Outcome, refuse } from "../refusal.ts";

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** An instant with its offset as UTC text; `path` names the field that is wrong. */
export function readInstant(text: string, path: string): Outcome<string> {
  const instant = WITH_OFFSET.test(text) ? new Date(text) : null;
  if (instant && !Number.isNaN(instant.getTime())) return accept(instant.toISOString());
  return refuse({
    kind: "invalid",
    code: "malformed-instant",
    message: `“${text}”不是带时区的时间。应如2026-01-20T10:00:00+08:00。`,
    path,
  });
}

/** The instant of publication: now when none is given. One that has passed is refused, not taken for now. */
export function publishInstant(publishAt: string | null, now: string): Outcome<string> {
  if (publishAt === null) return accept(now);
  const instant = readInstant(publishAt, "publishAt");
  if (!instant.ok || instant.value >= now) return instant;
  return refuse({
    kind: "invalid",
    code: "publish-time-passed",
    message: `发布时间${publishAt}已过。请改为以后的时间；要立即发布，请不填发布时间。`,
    path: "publishAt",
  });
}
