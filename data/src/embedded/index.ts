export type { EmbeddedObservation, EmbeddedRelease, EmbeddedSource } from "./embedded-release.ts";
export type { EmbeddedFile, EmbeddedManifest } from "./manifest.ts";
export { parsePublished } from "./parse-published.ts";
export { type EmbeddedRecord, parseRecords, toCsvLine } from "./parse-records.ts";
export { publishedFiles, type PublishedTexts, sourcePrecedence } from "./published-files.ts";
export { simulatedReleases } from "./simulated/simulated-releases.ts";
