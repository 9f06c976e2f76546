export { type DemoAccount, demoAccounts } from "./demo-accounts.ts";
export { EmbeddedDataError } from "./embedded-files.ts";
export { type SeedMode, type SeedProgress, type SeedRelease, seedReleases } from "./seed-releases.ts";
