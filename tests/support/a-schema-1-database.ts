import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const FIXTURE = new URL("../fixtures/schema-1.sqlite.gz", import.meta.url);

/**
 * Writes a database that a server of schema 1 left behind: three accounts, two sessions, one upload confirmed and
 * released, and the audit log of it.
 */
export function writeSchema1Database(path: string): void {
  writeFileSync(path, gunzipSync(readFileSync(FIXTURE)));
}
