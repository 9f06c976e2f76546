import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { aimOf } from "../domain/review/review-machine.ts";
import type { Actor } from "./actor.ts";
import { denyRelease } from "./deny-release.ts";
import type { ReleaseRecord, Stores } from "./ports.ts";
import { publishDueReleases } from "./publish-due-releases.ts";
import { writeMove } from "./write-move.ts";

export interface RecallRequest {
  readonly id: number;
  /** Null when nobody said. */
  readonly reason: string | null;
  readonly actor: Actor;
  readonly now: string;
}

/** Takes back a release before its hour; its uploads can be released anew. Reading in advance ends with it. */
export function recallRelease(
  stores: Stores,
  { id, reason: text, actor, now }: RecallRequest,
): Outcome<ReleaseRecord> {
  const denied = denyRelease(actor);
  if (denied) return refuse(denied);
  const reason = text === null || text.trim() === "" ? null : text.trim();
  return stores.transaction(() => {
    publishDueReleases(stores, { now: () => now });
    const release = stores.releases.find(id);
    if (!release)
      return refuse({
        kind: "not-found",
        code: "unknown-release",
        message: `没有编号为${id}的发布。`,
        path: "id",
      });
    if (release.state !== "scheduled")
      return refuse({
        kind: "conflict",
        code: "release-not-scheduled",
        message:
          release.state === "published"
            ? `发布${id}已经公开，不能取消。更正请发布新的版本。`
            : `发布${id}已经取消。`,
        path: null,
        detail: { state: release.state, allowed: [] },
      });
    for (const submission of stores.submissions.ofRelease(id))
      writeMove(stores, submission, {
        move: "recall",
        to: aimOf("recall"),
        actor: actor.username,
        at: now,
        reason,
        also: { release: null },
      });
    const recalled = stores.releases.withdraw(id, reason);
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "recall",
      object: String(id),
      detail: reason,
    });
    return accept(recalled);
  });
}
