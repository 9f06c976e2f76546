import { databasePath, openStores } from "@dash/server/storage";
import { largeSet } from "./large-set.ts";

/** Writes the large set into a new database, as one published release. */
export function writeLargeDatabase(dataDir: string): void {
  const stores = openStores(databasePath(dataDir));
  try {
    const now = new Date().toISOString();
    const release = stores.releases.append(
      { vintage: "simulation", publishedAt: now, note: "bench", createdBy: "bench", createdAt: now },
      provenanced(),
    );
    stores.releases.publish(release.id);
  } finally {
    stores.close();
  }
}

function* provenanced() {
  for (const observation of largeSet())
    yield { ...observation, source: null, submission: null, location: null };
}
