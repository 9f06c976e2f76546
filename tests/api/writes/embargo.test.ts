import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

const hour = "2026-01-25T10:00:00+08:00";
/** A number that stands nowhere else. */
const SECRET = 95.37;

let platform: ReportingPlatform;
let submission: string;
let release: number;

beforeAll(async () => {
  platform = await aReportingPlatform();
  platform.setNow("2026-01-20T02:00:00.000Z");
  const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" });
  const upload = await platform.upload("reporter.420500", toCsv(edit(grid, { E9: SECRET, F9: SECRET - 5 })));
  submission = String(upload.body["id"]);
  await platform.carryToLocked(submission);
});

afterAll(() => platform.close());

const slice = "indicator=revenue&cluster=commerce";
/** Every public read that could show the figure, its period, or that there is something. */
const publicReads = [
  "/health",
  "/catalog",
  "/releases",
  "/dataflows",
  `/map?${slice}&period=2025-Q4&transformation=year-to-date&stat=level`,
  `/series?${slice}&area=420500&transformation=year-to-date&stat=level`,
  `/observations?${slice}&area=420500&period=2025-Q4`,
  `/observations/history?${slice}&area=420500&period=2025-Q4`,
  "/clusters/progress",
  "/areas/420500",
];

async function readAll(): Promise<readonly string[]> {
  const bodies: string[] = [];
  for (const url of publicReads) {
    const { status, body } = await platform.request("GET", url);
    bodies.push(`${status} ${url} ${JSON.stringify(body)}`);
  }
  return bodies;
}

describe("a release with an hour to come", () => {
  let before: readonly string[];

  it("is accepted as scheduled, and its upload waits with it", async () => {
    before = await readAll();
    const reply = await releaseAcknowledged(platform, {
      submissions: [submission],
      publishAt: hour,
      vintage: "preliminary",
      note: "2025年全年",
    });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ state: "scheduled", publishedAt: "2026-01-25T02:00:00.000Z" });
    release = Number(reply.body["id"]);
    const waiting = await platform.request("GET", `/submissions/${submission}`, { as: "reporter.420500" });
    expect(waiting.body).toMatchObject({ review: "scheduled", moves: [] });
  });

  it("changes nothing that the public can read until the last millisecond before it", async () => {
    platform.setNow("2026-01-25T01:59:59.999Z");
    expect(await readAll()).toEqual(before);
  });

  it("is listed only inside the review chain", async () => {
    const inside = await platform.request("GET", "/releases", { as: "publisher" });
    const outside = await platform.request("GET", "/releases", { as: "analyst" });
    expect(JSON.stringify(inside.body)).toContain('"scheduled"');
    expect(JSON.stringify(outside.body)).not.toContain('"scheduled"');
  });

  it("can be taken back, which leaves the upload locked", async () => {
    const reply = await platform.request("DELETE", `/releases/${release}`, { as: "publisher" });
    expect(reply.body).toMatchObject({ state: "withdrawn" });
    const after = await platform.request("GET", `/submissions/${submission}`, { as: "reporter.420500" });
    expect(after.body).toMatchObject({ review: "locked", release: null });
    expect(await readAll()).toEqual(before);
  });

  it("is visible with the first read at its hour", async () => {
    await releaseAcknowledged(platform, {
      submissions: [submission],
      publishAt: hour,
      vintage: "preliminary",
      note: "2025年全年",
    });
    expect((await readAll()).join("")).not.toContain(String(SECRET));
    platform.setNow("2026-01-25T02:00:00.000Z");
    const after = await readAll();
    expect(after.filter((body) => !body.startsWith("200"))).toEqual([]);
    expect(after.filter((body) => body.includes(String(SECRET))).length).toBeGreaterThan(3);
    const detail = await platform.request("GET", `/submissions/${submission}`, { as: "reporter.420500" });
    expect(detail.body).toMatchObject({ review: "published" });
  });

  it("cannot be taken back after its hour", async () => {
    const releases = platform.stores.releases.list({ visibleOnly: true });
    const reply = await platform.request("DELETE", `/releases/${releases[0]!.id}`, { as: "publisher" });
    expect([reply.status, reply.body["code"]]).toEqual([409, "release-not-scheduled"]);
  });

  it("is reproducible: as of the day before, the figure is not there", async () => {
    const url = `/map?${slice}&period=2025-Q4&transformation=year-to-date&stat=level&asof=2026-01-24`;
    expect(JSON.stringify((await platform.request("GET", url)).body)).not.toContain(String(SECRET));
  });
});
