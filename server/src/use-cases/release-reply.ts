import { vintageKinds } from "@dash/data";
import type { ReleaseReply } from "../contract/index.ts";
import type { Actor } from "./actor.ts";
import type { ReleaseRecord, Stores } from "./ports.ts";

const SEES_SCHEDULED: readonly string[] = ["publisher", "province-reviewer"];

/** A release as the interface shows it. Which uploads it holds is for those who review and release. */
export function releaseReply(stores: Stores, release: ReleaseRecord, actor: Actor | null): ReleaseReply {
  const inside = seesScheduled(actor);
  return {
    id: release.id,
    vintage: release.vintage,
    vintageName: vintageKinds.find(({ id }) => id === release.vintage)?.name ?? release.vintage,
    state: release.state,
    publishedAt: release.publishedAt,
    note: release.note,
    createdBy: inside ? release.createdBy : "",
    observations: release.observations,
    submissions: inside ? stores.submissions.ofRelease(release.id).map(({ id }) => id) : [],
    simulated: release.simulated,
  };
}

/** Releases the reader may know of, newest first; scheduled and withdrawn ones only inside the review chain. */
export function listReleases(stores: Stores, actor: Actor | null): readonly ReleaseReply[] {
  return stores.releases
    .list({ visibleOnly: !seesScheduled(actor) })
    .map((release) => releaseReply(stores, release, actor));
}

function seesScheduled(actor: Actor | null): boolean {
  return actor !== null && SEES_SCHEDULED.includes(actor.role);
}
