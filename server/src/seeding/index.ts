export { demoAccounts } from "./demo-accounts.ts";
export { EmbeddedDataError } from "./embedded-files.ts";
export { type SeedProgress, seedReleases } from "./seed-releases.ts";
