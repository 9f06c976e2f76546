import { clusterById, prefectures, PROVINCE_CODE } from "@dash/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filledGrid, FIRST_ROW, type Grid, toCsv } from "../../fixtures/report-grid.ts";
import { aReleasableUpload } from "../../support/a-releasable-upload.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

const SHENNONGJIA = "429021";
/** A number that stands nowhere else. */
const SECRET = 57.31;
const COLUMNS = { revenue: 4, base: 5, growth: 6, units: 9, share: 18 } as const;
const slice = "indicator=revenue&cluster=commerce";
const at = `${slice}&area=${SHENNONGJIA}&period=2025-Q4`;

let platform: ReportingPlatform;
let submission: string;

/** The form of the whole province, in which the province is the sum of its prefectures. */
function form(): Grid {
  const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: PROVINCE_CODE });
  const name = clusterById("commerce")!.name;
  const row = (area: string) => grid.slice(FIRST_ROW).find((line) => line[0] === area && line[3] === name)!;
  const small = row(SHENNONGJIA);
  small[COLUMNS.revenue] = SECRET;
  small[COLUMNS.base] = 50;
  small[COLUMNS.growth] = 14.6;
  small[COLUMNS.units] = 2;
  row("420500")[COLUMNS.share] = 91.5;
  for (const column of [COLUMNS.revenue, COLUMNS.base, COLUMNS.units])
    row(PROVINCE_CODE)[column] = prefectures.reduce((sum, { code }) => sum + Number(row(code)[column]), 0);
  const total = row(PROVINCE_CODE);
  total[COLUMNS.revenue] = Number(Number(total[COLUMNS.revenue]).toFixed(2));
  total[COLUMNS.growth] = Number(
    ((Number(total[COLUMNS.revenue]) / Number(total[COLUMNS.base]) - 1) * 100).toFixed(1),
  );
  return grid;
}

beforeAll(async () => {
  platform = await aReportingPlatform();
  submission = await aReleasableUpload(platform, "province.reporter", toCsv(form()));
});

afterAll(() => platform.close());

describe("a release with cells of two units and of one that dominates", () => {
  it("is announced by the checklist, with the figures that will not be shown", async () => {
    const { status, body } = await platform.request("POST", "/releases", {
      as: "publisher",
      body: { submissions: [submission], vintage: "preliminary", note: "2025年全年" },
    });
    expect([status, body["code"]]).toEqual([409, "release-not-acknowledged"]);
    expect(JSON.stringify(body)).toContain("发布时将作保密处理");
    expect(JSON.stringify(body)).toContain("神农架林区商贸服务业2025年全年14个");
  });

  it("shows 保密 for both and for what would give them away, and the province as reported", async () => {
    const released = await releaseAcknowledged(platform, {
      submissions: [submission],
      vintage: "preliminary",
      note: "2025年全年",
    });
    expect(released.status).toBe(201);
    const { body } = await platform.request(
      "GET",
      `/map?${slice}&period=2025-Q4&transformation=year-to-date`,
    );
    expect(body["suppressed"]).toEqual(expect.arrayContaining([SHENNONGJIA, "420500"]));
    expect(body).toMatchObject({
      sum: { value: null, reason: "confidential" },
      difference: { value: null, reason: "confidential" },
    });
    expect((body["province"] as { value: number }).value).toBeGreaterThan(1000);
    expect(JSON.stringify(body)).not.toContain(`:${SECRET}`);
  });

  it("never shows the share of the largest unit", async () => {
    const reply = await platform.request(
      "GET",
      "/observations?indicator=largest-unit-share&cluster=commerce&area=420500",
    );
    expect([reply.status, reply.body["code"]]).toEqual([400, "unknown-indicator"]);
    const catalog = await platform.request("GET", "/catalog");
    expect(catalog.raw.toString()).not.toContain("largest-unit-share");
  });
});

describe("the history of a confidential figure", () => {
  it("says that it is confidential, names the cell, and gives neither value nor findings", async () => {
    const { body } = await platform.request("GET", `/observations/history?${at}`);
    const [version] = body["versions"] as readonly Record<string, unknown>[];
    expect(version).toMatchObject({
      value: null,
      status: "C",
      reason: "confidential",
      findings: [],
      submission: { id: submission },
    });
    expect(JSON.stringify(body)).not.toContain(String(SECRET));
  });

  it.each([
    ["nobody", undefined, 401],
    ["an analyst", "analyst", 403],
    ["an official", "official", 403],
    ["a reporter of another area", "reporter.420500", 403],
    ["the administrator of the audit log", "admin.audit", 403],
  ])("gives %s no value", async (_who, as, status) => {
    const reply = await platform.request("GET", `/observations/confidential?${at}`, as ? { as } : {});
    expect(reply.status).toBe(status);
    expect(reply.raw.toString()).not.toContain(String(SECRET));
  });

  it("gives the province's reviewer the value with the reason, and writes down that it did", async () => {
    const reply = await platform.request("GET", `/observations/confidential?${at}`, {
      as: "province.reviewer",
    });
    expect(reply.body).toMatchObject({
      unit: "亿元",
      values: [{ value: SECRET, reason: "few-units", explanation: "单位数不足最少公布数，按规定保密。" }],
    });
    expect(reply.headers["cache-control"]).toBe("no-store");
    const log = await platform.request("GET", "/audit?action=view-confidential", { as: "admin.audit" });
    expect(log.raw.toString()).toContain("revenue commerce 429021 2025-Q4 level");
    expect(log.raw.toString()).not.toContain(String(SECRET));
  });

  it("gives the area's own reporter its own figures", async () => {
    const reply = await platform.request(
      "GET",
      `/observations/confidential?${slice}&area=420500&period=2025-Q4`,
      { as: "reporter.420500" },
    );
    expect(reply.body).toMatchObject({ values: [{ reason: "dominated" }] });
  });
});
