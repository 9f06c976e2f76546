import type { StoredOrigin } from "@dash/data";
import { type EmbeddedRelease, parsePublished, simulatedReleases } from "@dash/data/embedded";
import type { NewRelease, ProvenancedObservation } from "../use-cases/ports.ts";
import { embeddedFolder, readEmbeddedFiles } from "./embedded-files.ts";

/** What an empty database is filled with: published and simulated figures, published figures only, or nothing. */
export type SeedMode = "demo" | "published" | "none";

/** One embedded release, ready to be appended. */
export interface SeedRelease {
  /** Instants are UTC with `Z`. */
  readonly release: Pick<NewRelease, "vintage" | "publishedAt" | "note"> & { readonly origin: StoredOrigin };
  /** Made while it is read; at most one figure per key. */
  readonly observations: Iterable<ProvenancedObservation>;
}

/** Where the filling stands: about to read the `index`-th of `total` releases. */
export interface SeedProgress {
  readonly index: number;
  readonly total: number;
  readonly note: string;
}

/**
 * The embedded releases of a mode in the order of their publication: the simulated quarters first, then the published
 * figures from the least to the most authoritative source.
 * @throws EmbeddedDataError when an embedded file is missing or was altered.
 */
export function* seedReleases(
  mode: SeedMode,
  onProgress: (progress: SeedProgress) => void = () => undefined,
  folder: string = embeddedFolder(),
): Generator<SeedRelease> {
  if (mode === "none") return;
  const { manifest, texts } = readEmbeddedFiles(folder);
  const releases = [
    ...(mode === "demo" ? simulatedReleases() : []),
    ...parsePublished(texts, manifest.compiledAt),
  ].map((release) => ({ release, publishedAt: new Date(release.publishedAt).toISOString() }));
  releases.sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  for (const [index, { release, publishedAt }] of releases.entries()) {
    onProgress({ index, total: releases.length, note: release.note });
    yield {
      release: { vintage: release.vintage, publishedAt, note: release.note, origin: release.origin },
      observations: provenanced(release),
    };
  }
}

function provenanced(release: EmbeddedRelease): Iterable<ProvenancedObservation> {
  return {
    *[Symbol.iterator]() {
      for (const observation of release.observations)
        yield { ...observation, submission: null, location: null };
    },
  };
}
