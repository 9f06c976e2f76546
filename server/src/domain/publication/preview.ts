import { accept, type Outcome, type Refusal, refuse } from "../refusal.ts";
import { beijingMinute } from "./beijing-minute.ts";

/** Roles that may be named as advance readers: they read released figures, and no drafts. */
export const advanceReaderRoles: readonly string[] = ["official", "analyst"];
/** Roles that see every scheduled release as its pages will show it. */
const RELEASE_ROLES: readonly string[] = ["publisher", "province-reviewer"];

export interface PreviewSubject {
  readonly id: number;
  readonly state: "scheduled" | "published" | "withdrawn";
  readonly publishedAt: string;
}

export interface PreviewReader {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
}

/** Whether a role sees every scheduled release without being named. */
export function seesScheduled(reader: { readonly role: string } | null): boolean {
  return reader !== null && RELEASE_ROLES.includes(reader.role);
}

/** What somebody is told who may not know whether there is such a release. */
export function noSuchPreview(id: number | string): Refusal {
  return {
    kind: "not-found",
    code: "unknown-preview",
    message: `没有编号为“${id}”的提前阅读，或本账号不在其名单中。`,
    path: "release",
  };
}

/**
 * Whether a reader may see the pages of a release before its hour. `from`: the instant the reader is named from, null
 * when not named. Somebody not named is not told that there is such a release.
 */
export function mayPreview(
  release: PreviewSubject | null,
  id: number | string,
  reader: PreviewReader,
  from: string | null,
  now: string,
): Outcome<PreviewSubject> {
  const named = from !== null && advanceReaderRoles.includes(reader.role);
  if (release === null || (!named && !seesScheduled(reader))) return refuse(noSuchPreview(id));
  if (release.state === "published")
    return refuse({
      kind: "conflict",
      code: "preview-over",
      message: `第${release.id}号发布已于${beijingMinute(release.publishedAt)}公开，请看公开页面。`,
      path: "release",
    });
  if (release.state === "withdrawn")
    return refuse({
      kind: "conflict",
      code: "preview-withdrawn",
      message: `第${release.id}号发布已取消，提前阅读随之结束。`,
      path: "release",
    });
  if (named && now < from)
    return refuse({
      kind: "forbidden",
      code: "preview-not-yet",
      message: `本账号自${beijingMinute(from)}（北京时间）起可提前阅读第${release.id}号发布。`,
      path: "release",
    });
  return accept(release);
}

/** What stands on every page, picture and file of a preview: that it is not public, who read it, when, until when. */
export function previewMark(release: PreviewSubject, reader: PreviewReader, now: string): string {
  return `${previewWatermark(reader, now)}；${embargoLine(release)}`;
}

/** The line repeated across pages. */
export function previewWatermark(reader: PreviewReader, now: string): string {
  return `未公开 · 提前阅读 · ${reader.displayName} · ${beijingMinute(now)}`;
}

export function embargoLine(release: PreviewSubject): string {
  return `${beijingMinute(release.publishedAt)}（北京时间）公开，此前不得转载、引用`;
}
