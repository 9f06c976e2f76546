import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { fillDatabase } from "#server/seeding/fill-database.ts";
import type { SeedMode } from "#server/seeding/seed-releases.ts";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";

type App = Awaited<ReturnType<typeof buildApp>>;
type Reply = Awaited<ReturnType<App["inject"]>>;

/** A server on a database file of its own, filled as at first start. */
export interface ReadingPlatform {
  readonly app: App;
  readonly stores: OpenedStores;
  /** The instant the server takes for now. */
  setNow(instant: string): void;
  /** Gets an address under /api/v1. */
  get(address: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** The reply as its contract describes it; fails when it is another one. */
  read<T>(schema: { parse(value: unknown): T }, address: string): Promise<T>;
  close(): Promise<void>;
}

export async function aReadingPlatform(
  seed: SeedMode,
  settings: Readonly<Record<string, string>> = {},
): Promise<ReadingPlatform> {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  const stores = openStores(join(folder, "platform.sqlite"));
  let now = "2026-11-24T08:00:00.000Z";
  fillDatabase(stores, seed, now, () => undefined);
  const config = readConfig({ DATA_DIR: folder, SEED: seed, ...settings }, folder);
  const app = await buildApp({ config, stores, clock: { now: () => now } });

  async function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return app.inject({ url: `/api/v1${address}`, headers });
  }

  return {
    app,
    stores,
    get,
    setNow(instant) {
      now = instant;
    },
    async read(schema, address) {
      const reply = await get(address);
      if (reply.statusCode !== 200) throw new Error(`${reply.statusCode} ${address}: ${reply.body}`);
      return schema.parse(reply.json());
    },
    async close() {
      await app.close();
      stores.close();
      rmSync(folder, { recursive: true });
    },
  };
}
