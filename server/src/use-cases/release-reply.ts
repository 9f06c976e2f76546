import { periodCode, vintageKinds } from "@dash/data";
import type { PreviewsReply, ReleaseReply } from "../contract/index.ts";
import { seesScheduled } from "../domain/publication/preview.ts";
import type { Actor } from "./actor.ts";
import type { ReleaseRecord, Stores } from "./ports.ts";

/** A release as the interface shows it. Which uploads it holds is for those who review and release. */
export function releaseReply(stores: Stores, release: ReleaseRecord, actor: Actor | null): ReleaseReply {
  const inside = seesScheduled(actor);
  return {
    id: release.id,
    vintage: release.vintage,
    vintageName: vintageNameOf(release),
    state: release.state,
    publishedAt: release.publishedAt,
    note: release.note,
    createdBy: inside ? release.createdBy : "",
    observations: release.observations,
    submissions: inside ? stores.submissions.ofRelease(release.id).map(({ id }) => id) : [],
    simulated: release.simulated,
    periods: release.months.map((month) => periodCode(month, "year-to-date")),
    withdrawalReason: inside ? release.withdrawalReason : null,
    mayPreview: inside && release.state === "scheduled",
  };
}

/** Releases the reader may know of, newest first; scheduled and withdrawn ones only inside the review chain. */
export function listReleases(stores: Stores, actor: Actor | null): readonly ReleaseReply[] {
  return stores.releases
    .list({ visibleOnly: !seesScheduled(actor) })
    .map((release) => releaseReply(stores, release, actor));
}

/** Scheduled releases an account is named for, whether it may open them already or not. */
export function listPreviews(stores: Stores, actor: Actor, now: string): PreviewsReply["previews"] {
  return stores.advanceReaders.ofAccount(actor.username).flatMap(({ release: id, from }) => {
    const release = stores.releases.find(id);
    if (release?.state !== "scheduled") return [];
    const { publishedAt, note } = release;
    return [{ release: id, vintageName: vintageNameOf(release), publishedAt, note, from, open: from <= now }];
  });
}

export function vintageNameOf({ vintage }: ReleaseRecord): string {
  return vintageKinds.find(({ id }) => id === vintage)?.name ?? vintage;
}
