import { aimOf } from "../domain/review/review-machine.ts";
import type { Clock, ReleaseRecord, Stores } from "./ports.ts";
import { writeMove } from "./write-move.ts";

/** Written as the actor of what happens at an hour set before. */
const SYSTEM_ACTOR = "system";

/**
 * Makes every scheduled release visible whose hour has come, in order of their hours, all in one transaction.
 * Costs next to nothing while none is due, so that it runs before every read.
 */
export function publishDueReleases(stores: Stores, clock: Clock): readonly ReleaseRecord[] {
  const nextDue = stores.releases.nextDue();
  if (nextDue === null) return [];
  const now = clock.now();
  if (now < nextDue) return [];
  return stores.transaction(() => stores.releases.due(now).map((release) => publish(stores, release, now)));
}

function publish(stores: Stores, release: ReleaseRecord, now: string): ReleaseRecord {
  for (const submission of stores.submissions.ofRelease(release.id))
    writeMove(stores, submission, { move: "publish", to: aimOf("publish"), actor: SYSTEM_ACTOR, at: now });
  const published = stores.releases.publish(release.id);
  stores.audit.append({
    at: now,
    actor: SYSTEM_ACTOR,
    action: "publish",
    object: String(release.id),
    detail: null,
  });
  return published;
}
