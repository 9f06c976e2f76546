import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differenceReplySchema, type DifferenceReply } from "#server/contract/index.ts";
import { edit, filledGrid, type Grid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

const last = { dataflow: "cluster-quarterly", period: "2024-Q4", area: "420500" } as const;
/** 宜昌's revenue of 商贸服务业 stands in E9; 94 is published for all of 2024. */
const HEADLINE = "E9";

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

async function upload(grid: Grid): Promise<string> {
  const reply = await platform.upload("reporter.420500", toCsv(grid), { fileName: "报表.csv" });
  expect(reply.body).toMatchObject({ status: "checked" });
  return String(reply.body["id"]);
}

async function differenceOf(id: string, query = ""): Promise<DifferenceReply> {
  const reply = await platform.request("GET", `/submissions/${id}/difference${query}`, {
    as: "reporter.420500",
  });
  expect(reply.status).toBe(200);
  return differenceReplySchema.parse(reply.body);
}

describe("the difference report", () => {
  let first: string;

  it("tells a revised published figure from those nobody knew", async () => {
    first = await upload(filledGrid(last));
    const report = await differenceOf(first);
    expect(report).toMatchObject({
      revised: 1,
      added: 139,
      changed: 0,
      removed: 0,
      unchanged: 0,
      earlier: null,
    });
    const revised = await differenceOf(first, "?kind=revised");
    expect(revised.rows).toMatchObject([{ kind: "revised", cell: HEADLINE, before: 94, period: "2024-Q4" }]);
  });

  it("holds the next upload against the one before it, and lists what it lacks", async () => {
    const next = edit(filledGrid(last), { E9: 94, H9: null, E10: 4321.5, F10: null, G10: null });
    const report = await differenceOf(await upload(next));
    expect(report.earlier).toMatchObject({ id: first, createdBy: "reporter.420500" });
    expect(report).toMatchObject({ revised: 0, added: 0, removed: 2 });
    expect(report.rows.find(({ cell }) => cell === HEADLINE)).toMatchObject({ kind: "changed", after: 94 });
    expect(report.rows.filter(({ kind }) => kind === "removed").map(({ cell }) => cell)).toEqual([
      "F10",
      "G10",
    ]);
  });

  it("ranks by surprise when asked to, the least expected first", async () => {
    const report = await differenceOf(first, "?order=surprise");
    const surprises = report.rows.map(({ surprise }) => surprise ?? -1);
    expect(surprises).toEqual(surprises.toSorted((a, b) => b - a));
    expect(report.rows[0]).toMatchObject({ cell: HEADLINE });
  });

  it("pages without losing or repeating a row", async () => {
    const pages = await Promise.all(
      [0, 60, 120].map((offset) => differenceOf(first, `?limit=60&offset=${offset}`)),
    );
    const cells = pages.flatMap(({ rows }) => rows.map(({ cell }) => cell));
    expect([cells.length, new Set(cells).size]).toEqual([140, 140]);
  });

  it.each([
    ["?kind=new", "unknown-difference-kind"],
    ["?order=size", "unknown-order"],
    ["?limit=0", "invalid-parameter"],
    ["?sort=x", "unknown-parameter"],
  ])("refuses %s with %s", async (query, code) => {
    const reply = await platform.request("GET", `/submissions/${first}/difference${query}`, {
      as: "reporter.420500",
    });
    expect([reply.status, reply.body["code"]]).toEqual([400, code]);
  });
});
