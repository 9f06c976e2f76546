import { join } from "node:path";

/** The database file of a data folder. */
export function databasePath(dataDir: string): string {
  return join(dataDir, "platform.sqlite");
}
