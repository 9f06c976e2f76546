import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { backupDatabase, restoreDatabase } from "#server/storage/backup-database.ts";
import { openStores } from "#server/storage/open-stores.ts";
import { aReleasableUpload } from "../../support/a-releasable-upload.ts";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

const revenue = "indicator=revenue&cluster=commerce";
/** Public reads, each answered as of an instant; with a period and without one, which is then the newest of that time. */
const ADDRESSES = [
  `/map?${revenue}&period=2025-Q4&transformation=year-to-date&stat=level`,
  `/map?${revenue}`,
  `/map?${revenue}&stat=nominal-growth`,
  `/map?${revenue}&area=in:420500`,
  `/series?${revenue}&area=420500,420600,420000&transformation=year-to-date`,
  `/series?${revenue}&area=420500&transformation=quarter`,
  `/series?${revenue}&area=420500&stat=published-growth`,
  `/observations?${revenue}&from=2024-Q1&to=2025-Q4`,
  `/observations?${revenue}`,
  `/observations?${revenue}&from=2024-Q1&to=2025-Q4&format=csv`,
  `/observations?${revenue}&from=2024-Q1&to=2025-Q4&format=csv-gb18030`,
  `/observations?${revenue}&from=2024-Q1&to=2025-Q4&format=xlsx`,
  `/observations/history?${revenue}&area=420500&period=2025-Q4`,
  `/areas/420500`,
  `/areas/420000?period=2025-Q4`,
  `/clusters/progress`,
  `/clusters/progress?period=2025-Q4&targetSet=plan-2021-11`,
] as const;

type Get = (address: string) => Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly raw: Buffer;
}>;

interface Kept {
  readonly asof: string;
  /** Status, name of the file and bytes of every address. */
  readonly answers: ReadonlyMap<string, string>;
}

async function answersAsOf(asof: string, get: Get): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const address of ADDRESSES) {
    const reply = await get(`${address}${address.includes("?") ? "&" : "?"}asof=${encodeURIComponent(asof)}`);
    const disposition = JSON.stringify(reply.headers["content-disposition"]);
    answers.set(address, `${reply.status} ${disposition} ${reply.raw.toString("base64")}`);
  }
  return answers;
}

let platform: ReportingPlatform;
const kept: Kept[] = [];

async function upload(area: string, level: number, fileName: string): Promise<string> {
  const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area });
  const base = level - 7;
  const file = toCsv(edit(grid, { E9: level, F9: base, G9: ((level / base - 1) * 100).toFixed(1) }));
  return aReleasableUpload(platform, `reporter.${area}`, file, { fileName });
}

/** Releases, lets the hour come, and keeps what everybody can read then. */
async function publish(submission: string, vintage: string, publishAt: string): Promise<void> {
  const reply = await releaseAcknowledged(platform, {
    submissions: [submission],
    vintage,
    publishAt,
    note: `${vintage}数`,
  });
  expect(reply.status).toBe(201);
  platform.setNow(new Date(publishAt).toISOString());
  const asof = new Date(publishAt).toISOString();
  kept.push({ asof, answers: await answersAsOf(asof, (address) => platform.request("GET", address)) });
}

/** Addresses whose bytes are others than those kept. */
async function changed(get: Get): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { asof, answers } of kept) {
    const again = await answersAsOf(asof, get);
    for (const [address, bytes] of answers)
      if (again.get(address) !== bytes) found.push(`${asof} ${address}`);
  }
  return found;
}

/** Reads from a server of its own over a database file. */
async function withServer<T>(databaseFile: string, work: (get: Get) => Promise<T>): Promise<T> {
  const folder = dirname(databaseFile);
  const stores = openStores(databaseFile);
  const config = readConfig({ DATA_DIR: folder, SEED: "none" }, folder);
  const app = await buildApp({ config, stores, clock: { now: () => "2027-05-01T02:00:00.000Z" } });
  try {
    return await work(async (address) => {
      const { statusCode, headers, rawPayload } = await app.inject({ url: `/api/v1${address}` });
      return { status: statusCode, headers, raw: rawPayload };
    });
  } finally {
    await app.close();
    stores.close();
  }
}

beforeAll(async () => {
  platform = await aReportingPlatform();
  platform.setNow("2026-01-20T02:00:00.000Z");
  await publish(await upload("420500", 97.31, "宜昌.csv"), "preliminary", "2026-01-21T10:00:00+08:00");
  await publish(await upload("420600", 103.84, "襄阳.csv"), "preliminary", "2026-01-22T10:00:00+08:00");
  await publish(await upload("420500", 98.76, "宜昌核实.csv"), "verified", "2026-02-20T10:00:00+08:00");
  await publish(await upload("420500", 99.12, "宜昌最终.csv"), "final", "2026-03-20T10:00:00+08:00");
});

afterAll(() => platform.close());

describe("asof", () => {
  it("is asked about releases that differ, and answers every read", () => {
    const maps = kept.map(({ answers }) => answers.get(ADDRESSES[0]));
    expect(new Set(maps).size).toBe(4);
    const newest = kept.map(({ answers }) => answers.get(ADDRESSES[1]));
    expect(new Set(newest).size).toBe(4);
    for (const { answers } of kept)
      expect(
        [...answers].filter(([, bytes]) => !bytes.startsWith("200 ")).map(([address]) => address),
      ).toEqual([]);
  });

  it("gives every past release byte for byte after further releases and revisions", async () => {
    expect(await changed((address) => platform.request("GET", address))).toEqual([]);
  });

  it("gives them while another release waits for its hour, and after it was taken back", async () => {
    const reply = await releaseAcknowledged(platform, {
      submissions: [await upload("420600", 104.11, "襄阳普查.csv")],
      vintage: "census-revision",
      publishAt: "2027-03-19T10:00:00+08:00",
      note: "普查修订数",
    });
    expect(reply.body).toMatchObject({ state: "scheduled" });
    expect(await changed((address) => platform.request("GET", address))).toEqual([]);
    await platform.request("DELETE", `/releases/${String(reply.body["id"])}?reason=x`, { as: "publisher" });
    expect(await changed((address) => platform.request("GET", address))).toEqual([]);
  });

  it("gives them after a restart, by another process's program and clock", async () => {
    expect(await withServer(platform.databaseFile, changed)).toEqual([]);
  });

  it("gives them from a backup put back elsewhere", async () => {
    const folder = mkdtempSync(join(tmpdir(), "asof-"));
    const copy = join(folder, "backup.sqlite");
    await backupDatabase(platform.databaseFile, copy);
    const restored = join(folder, "restored.sqlite");
    await restoreDatabase(copy, restored);
    expect(await withServer(restored, changed)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("is not what is read now: the newest state differs from the first", async () => {
    const [first] = kept;
    const now = await platform.request("GET", ADDRESSES[0]);
    expect(first!.answers.get(ADDRESSES[0])).not.toContain(now.raw.toString("base64"));
  });
});
