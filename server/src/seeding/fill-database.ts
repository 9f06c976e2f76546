import type { Stores } from "../use-cases/ports.ts";
import { type SeedMode, seedReleases } from "./seed-releases.ts";

const SEED_ACTOR = "platform";
/** A line for each of the sixty releases would bury the address that follows. */
const REPORTED_EVERY = 10;

/** Whether nothing was ever appended: only such a database is filled. */
export function isEmptyDatabase(stores: Stores): boolean {
  return stores.releases.list({ visibleOnly: false }).length === 0;
}

/**
 * Fills an empty database with the embedded releases of a mode, each published at its own hour. One transaction: an
 * interrupted filling leaves the database empty, and the next start does it again.
 * @param report called with a 中文 line on the way
 * @throws EmbeddedDataError when an embedded file is missing or was altered
 */
export function fillDatabase(
  stores: Stores,
  mode: SeedMode,
  now: string,
  report: (line: string) => void,
): { readonly releases: number; readonly observations: number } {
  return stores.transaction(() => {
    let releases = 0;
    let observations = 0;
    const seeds = seedReleases(mode, ({ index, total, note }) => {
      if (index % REPORTED_EVERY === 0) report(`写入内置数据 ${index + 1}/${total}：${note.split("。")[0]}`);
    });
    for (const { release, observations: figures } of seeds) {
      const { vintage, publishedAt, note } = release;
      const appended = stores.releases.append(
        { vintage, publishedAt, note, createdBy: SEED_ACTOR, createdAt: now },
        figures,
      );
      stores.releases.publish(appended.id);
      releases += 1;
      observations += appended.observations;
    }
    return { releases, observations };
  });
}
