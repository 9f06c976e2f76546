import { dirname } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { openStores } from "#server/storage/open-stores.ts";
import { aReleasableUpload } from "../../support/a-releasable-upload.ts";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

const HOUR = "2026-01-25T02:01:00.000Z";
const FIGURE = 95.37;
const ADDRESS =
  "/observations?indicator=revenue&cluster=commerce&area=420500&from=2024-Q1&transformation=year-to-date";

let platform: ReportingPlatform;
let release: number;

/** What a server started anew over the same file answers at an instant. */
async function afterRestart(now: string): Promise<{ readonly shown: boolean; readonly releases: string }> {
  const folder = dirname(platform.databaseFile);
  const stores = openStores(platform.databaseFile);
  const config = readConfig({ DATA_DIR: folder, SEED: "none" }, folder);
  const app = await buildApp({ config, stores, clock: { now: () => now } });
  const figures = await app.inject({ url: `/api/v1${ADDRESS}` });
  const releases = await app.inject({ url: "/api/v1/releases" });
  await app.close();
  stores.close();
  return { shown: figures.body.includes(String(FIGURE)), releases: releases.body };
}

beforeAll(async () => {
  platform = await aReportingPlatform();
  const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" });
  const upload = await aReleasableUpload(
    platform,
    "reporter.420500",
    toCsv(edit(grid, { E9: FIGURE, F9: FIGURE - 5 })),
  );
  const reply = await releaseAcknowledged(platform, {
    submissions: [upload],
    publishAt: "2026-01-25T10:01+08:00",
    vintage: "preliminary",
    note: "",
  });
  release = Number(reply.body["id"]);
});

afterAll(() => platform.close());

it("a scheduled release outlives a restart and stays hidden to the last millisecond before its minute", async () => {
  expect((await afterRestart("2026-01-25T02:00:59.999Z")).shown).toBe(false);
});

it("one whose hour passed while no server ran is public with the first read, as of its hour", async () => {
  const { shown, releases } = await afterRestart("2026-01-25T05:30:00.000Z");
  expect(shown).toBe(true);
  const { releases: listed } = JSON.parse(releases) as { releases: readonly object[] };
  expect(listed[0]).toMatchObject({ id: release, state: "published", publishedAt: HOUR });
});
