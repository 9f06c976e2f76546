import type { Clock, ReleaseRecord, Stores } from "./ports.ts";

/**
 * Makes every scheduled release visible whose hour has come, in order of their hours, all in one transaction.
 * Costs next to nothing while none is due, so that it runs before every read.
 */
export function publishDueReleases(stores: Stores, clock: Clock): readonly ReleaseRecord[] {
  const nextDue = stores.releases.nextDue();
  if (nextDue === null) return [];
  const now = clock.now();
  if (now < nextDue) return [];
  return stores.transaction(() =>
    stores.releases.due(now).map((release) => stores.releases.publish(release.id)),
  );
}
