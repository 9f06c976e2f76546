import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clusterForm, workbook } from "../../fixtures/values/value-case.ts";
import { edit, filledGrid } from "../../fixtures/report-grid.ts";
import { typedWorkbook } from "../../fixtures/values/typed-workbook.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

const ZONE = "4205Z1";

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
  platform.setNow("2026-01-20T02:00:00.000Z");
});

afterAll(() => platform.close());

async function newest(area: string, cluster: string): Promise<unknown> {
  const query = `indicator=revenue&cluster=${cluster}&area=${area}&period=2025-Q4`;
  const { body } = await platform.request("GET", `/observations/history?${query}`);
  return (body["versions"] as readonly unknown[] | undefined)?.at(0);
}

describe("an upload with a figure of another stage and the row of a development zone", () => {
  beforeAll(async () => {
    const grid = edit(filledGrid(clusterForm), { E9: "95*" });
    const zone = [ZONE, "宜昌高新区", ...grid[8]!.slice(2)].map((value) => (value === "95*" ? 55 : value));
    zone[5] = 50;
    zone[6] = 10;
    const upload = await platform.upload(
      "reporter.420500",
      typedWorkbook([...grid.slice(0, 18), zone, ...grid.slice(18)]),
    );
    const id = String(upload.body["id"]);
    await platform.carryToLocked(id);
    await releaseAcknowledged(platform, {
      submissions: [id],
      vintage: "final",
      note: "2025年全年最终核实",
    });
  });

  it("is published with the marked figure at its own stage, the others at that of the release", async () => {
    expect(await newest("420500", "commerce")).toMatchObject({ value: 95, status: "P" });
    expect(await newest("420500", "culture-tourism")).toMatchObject({ status: "F" });
  });

  it("keeps the zone as an area of its own", async () => {
    expect(await newest(ZONE, "commerce")).toMatchObject({ value: 55, status: "F" });
  });
});

describe("an upload with names of enterprises or persons", () => {
  it.each([
    [
      "a column of enterprises",
      workbook(clusterForm, { S6: "企业名称", S9: "宜昌三江化工" }),
      "S9（企业或个体户名称）",
    ],
    ["a person in a cell", workbook(clusterForm, { E9: "张三13800000000" }), "E9（电话号码）"],
    [
      "no form at all",
      () =>
        typedWorkbook([
          ["企业名称", "收入"],
          ["宜昌三江化工", 12],
        ]),
      "A2（企业或个体户名称）",
    ],
  ])("is refused with the cell and kept nowhere: %s", async (_, file, place) => {
    const before = platform.stores.submissions.list({ limit: 1, offset: 0 }).total;
    const bytes = file();
    const reply = await platform.upload("reporter.420500", bytes);
    expect([reply.status, reply.body["code"]]).toEqual([400, "individual-data"]);
    expect(reply.body["title"] ?? reply.body["detail"]).toContain(place);
    expect(JSON.stringify(reply.body)).not.toMatch(/三江|张三|13800000000/);
    expect(platform.stores.submissions.list({ limit: 1, offset: 0 }).total).toBe(before);
  });
});
