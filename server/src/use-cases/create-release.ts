import { type ChecklistItem, openItems } from "../domain/publication/release-plan.ts";
import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { aimOf } from "../domain/review/review-machine.ts";
import { type CheckRequest, checkRelease } from "./check-release.ts";
import type { ReleaseRecord, Stores } from "./ports.ts";
import { publishDueReleases } from "./publish-due-releases.ts";
import { writeMove } from "./write-move.ts";

export interface ReleaseRequest extends CheckRequest {
  readonly note: string;
  /** Warnings of the checklist the publisher has read, by id. */
  readonly acknowledged: readonly string[];
}

/**
 * Releases locked uploads together: at once, or at an hour to come until which nothing of them is visible. The checklist
 * is gone through again in the same transaction; whatever stops one upload stops the whole release.
 */
export function createRelease(stores: Stores, request: ReleaseRequest): Outcome<ReleaseRecord> {
  return stores.transaction(() => {
    const checked = checkRelease(stores, request);
    if (!checked.ok) return checked;
    const { submissions, vintage, publishAt, items } = checked.value;
    const open = openItems(items, request.acknowledged);
    if (open.length > 0) return refuse(blocked(open));
    const { actor, now } = request;
    const ids = submissions.map(({ id }) => id);
    const release = stores.releases.appendSubmissions(
      {
        vintage: vintage.id,
        publishedAt: publishAt,
        note: request.note.trim(),
        createdBy: actor.username,
        createdAt: now,
      },
      ids,
      vintage.status,
    );
    for (const submission of submissions)
      writeMove(stores, submission, {
        move: "release",
        to: aimOf("release"),
        actor: actor.username,
        at: now,
        also: { release: release.id },
      });
    const known = items.map(({ id }) => id).join(" ");
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "release",
      object: String(release.id),
      detail: `${ids.join(" ")} ${publishAt}${known === "" ? "" : `（已确认：${known}）`}`,
    });
    publishDueReleases(stores, { now: () => now });
    return accept(stores.releases.find(release.id)!);
  });
}

function blocked(items: readonly ChecklistItem[]): Refusal {
  const errors = items.filter((item) => item.severity === "error");
  const detail = { items, obstacles: errors.flatMap(obstaclesOf) };
  if (errors.length > 0)
    return {
      kind: "conflict",
      code: "release-blocked",
      message: `有${errors.length}个问题，不能发布：${errors.map(({ message }) => message).join("")}`,
      path: "submissions",
      detail,
    };
  return {
    kind: "conflict",
    code: "release-not-acknowledged",
    message: `发布前有${items.length}项须确认：${items.map(({ message }) => message).join("")}确认后请在acknowledged中列出其编号。`,
    path: "acknowledged",
    detail: { ...detail, acknowledge: items.map(({ id }) => id) },
  };
}

function obstaclesOf({ submissions, message }: ChecklistItem) {
  return submissions.map((submission) => ({ submission, message }));
}
