import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periodGrid } from "../../fixtures/period-grid.ts";
import { edit, type Grid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";
import type { Reply, ReportingPlatform } from "../../support/reporting-platform.ts";

const COUNTY = "420506";
const REPORTER = `reporter.${COUNTY}`;

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

const move = (id: string, step: string, as: string, body: object = {}): Promise<Reply> =>
  platform.request("POST", `/submissions/${id}/${step}`, { as, body });

const form = (period: string): Grid => periodGrid({ period, area: COUNTY });

/** The form as a county fills it in that leaves 填报地区 out. */
function withoutArea(grid: Grid): Grid {
  return grid.map((row) => (String(row[0]).startsWith("填报地区") ? [""] : row));
}

const revenueOf = (area: string): Promise<Reply> =>
  platform.request("GET", `/observations?indicator=revenue&cluster=commerce&period=2025-Q4&area=${area}`);

describe("the form of a county", () => {
  it("goes from its reporter over county, prefecture and province into a release, and shows under its prefecture", async () => {
    const sent = await platform.upload(REPORTER, toCsv(edit(form("2025-Q4"), { E9: 123.45 })));
    expect([sent.status, sent.body]).toMatchObject([201, { status: "checked", area: COUNTY }]);
    const id = String(sent.body["id"]);
    await platform.carryToSubmitted(id);
    expect((await move(id, "approve", REPORTER)).body["code"]).toBe("own-upload");
    expect((await move(id, "approve", "reviewer.420600")).status).toBe(404);
    expect((await move(id, "return", "reviewer.420600", { reason: "不是本市的表" })).status).toBe(404);
    expect((await platform.request("GET", `/submissions/${id}`, { as: "reviewer.420600" })).status).toBe(404);
    expect((await move(id, "approve", "province.reviewer")).status).toBe(409);
    for (const [as, review] of [
      ["reviewer.420506", "county-reviewed"],
      ["reviewer.420500", "area-reviewed"],
      ["province.reviewer", "accepted"],
    ] as const)
      expect((await move(id, "approve", as)).body).toMatchObject({ review });
    expect((await move(id, "lock", "province.reviewer")).body).toMatchObject({ review: "locked" });
    expect((await revenueOf("in:420500")).raw.toString()).not.toContain("123.45");
    const plan = { submissions: [id], vintage: "preliminary", note: "点军区2025年" };
    expect((await releaseAcknowledged(platform, plan)).status).toBe(201);
    const { body } = await revenueOf("in:420500");
    expect(body["observations"]).toContainEqual(expect.objectContaining({ area: COUNTY, value: 123.45 }));
    const slice = "indicator=revenue&cluster=commerce&period=2025-Q4&transformation=year-to-date";
    const map = await platform.request("GET", `/map?${slice}&area=in:420500`);
    expect([map.status, map.raw.toString().includes("123.45")]).toEqual([200, true]);
    expect((await revenueOf("in:420600")).raw.toString()).not.toContain("123.45");
    const detail = await platform.request("GET", `/submissions/${id}`, { as: REPORTER });
    expect(detail.body["chain"]).toEqual([
      "draft",
      "confirmed",
      "submitted",
      "county-reviewed",
      "area-reviewed",
      "accepted",
      "locked",
      "scheduled",
      "published",
    ]);
  });

  it("needs no 县审 where nobody in the county reviews", async () => {
    const sent = await platform.upload(REPORTER, toCsv(form("2025-Q3")));
    const id = String(sent.body["id"]);
    await platform.carryToLocked(id);
    const detail = await platform.request("GET", `/submissions/${id}`, { as: "province.reviewer" });
    expect(detail.body["review"]).toBe("locked");
    expect(detail.body["chain"]).not.toContain("county-reviewed");
  });

  it("without a stated area is taken for the area named in the request", async () => {
    const file = toCsv(withoutArea(form("2025-Q2")));
    const fields = { area: COUNTY, dataflow: "cluster-quarterly", period: "2025-Q2" };
    const sent = await platform.upload(REPORTER, file, { fields });
    expect([sent.status, sent.body]).toMatchObject([201, { status: "checked", area: COUNTY }]);
    await platform.carryToLocked(String(sent.body["id"]));
  });

  it("is refused when the request names an area of others, and has errors when its rows are those of others", async () => {
    const file = toCsv(withoutArea(form("2025-Q1")));
    const elsewhere = await platform.upload(REPORTER, file, { fields: { area: "420602" } });
    expect([elsewhere.status, elsewhere.body["code"]]).toEqual([403, "area-not-permitted"]);
    const others = await platform.upload(REPORTER, toCsv(periodGrid({ period: "2025-Q1", area: "420505" })));
    expect(others.body).toMatchObject({ status: "rejected" });
    expect(JSON.stringify(others.body["findings"])).toContain("area-outside-account");
  });

  it("sent by its prefecture's reporter is refused: every county has a reporter of its own", async () => {
    const reply = await platform.upload("reporter.420500", toCsv(edit(form("2025-Q1"), { R9: 3 })));
    expect(reply.body).toMatchObject({ status: "rejected" });
  });
});
