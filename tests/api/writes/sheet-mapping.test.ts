import type { ReportedMeasure } from "@dash/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FindingReply, ReadingBody, SheetsReply, SheetWindow } from "#server/contract/index.ts";
import { FIRST_ROW, edit, filledGrid, toCsv, toXlsx } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { Reply, ReportingPlatform } from "../../support/reporting-platform.ts";

const REPORTER = "reporter.420500";
/** No form's word for 营业收入. */
const STRANGE_HEAD = "营收规模（亿元）";

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

function strangeForm(period: string): Promise<Buffer> {
  const filled = filledGrid({ dataflow: "cluster-quarterly", period, area: "420500" });
  // A cumulative figure grows with the year; the same one twice is taken for last quarter's file.
  const elapsed = Number(period.slice(-1)) / 3;
  const revenue = filled
    .slice(FIRST_ROW)
    .flatMap(([, , , , level, base], index) => [
      [`E${index + 9}`, Math.round(Number(level) * elapsed * 100) / 100] as const,
      [`F${index + 9}`, Math.round(Number(base) * elapsed * 100) / 100] as const,
    ]);
  const grid = edit(filled, { ...Object.fromEntries(revenue), E6: STRANGE_HEAD });
  return toXlsx({ name: "封面", grid: [["宜昌市统计局"]] }, { name: "报表", grid });
}

function cellsOf(reply: Reply): number {
  return (reply.body["counts"] as { readonly cells: number }).cells;
}

function findingsOf(reply: Reply): readonly FindingReply[] {
  return reply.body["findings"] as FindingReply[];
}

function rulesOf(reply: Reply): readonly string[] {
  return findingsOf(reply).map(({ rule }) => rule);
}

async function sheetsOf(id: string, as = REPORTER): Promise<SheetsReply> {
  const reply = await platform.request("GET", `/submissions/${id}/sheets`, { as });
  expect(reply.status).toBe(200);
  return reply.body as unknown as SheetsReply;
}

const measures: Readonly<Record<number, ReportedMeasure>> = {
  4: "level",
  5: "restated-base",
  6: "published-growth",
};

/** The layout as it was read, with E, F and G read as 营业收入. */
function corrected({ layout }: SheetsReply): NonNullable<ReadingBody["layout"]> {
  const { dataflow, sheet, headFrom, headTo, columns } = layout!;
  return {
    dataflow,
    sheet,
    headFrom,
    headTo,
    columns: columns.map(({ index, use }) => {
      const measure = measures[index];
      if (measure) return { index, use: { kind: "figure", indicator: "revenue", measure } };
      return { index, use };
    }),
  };
}

describe("a workbook with a heading no form knows", () => {
  let id: string;
  let next: string;
  let cellsWithout: number;
  let sheets: SheetsReply;

  it("is read without the column, which is said", async () => {
    const reply = await platform.upload(REPORTER, await strangeForm("2025-Q3"), { fileName: "三季度.xlsx" });
    expect(reply.status).toBe(201);
    expect(rulesOf(reply)).toEqual(expect.arrayContaining(["column-unknown", "column-missing"]));
    id = String(reply.body["id"]);
    cellsWithout = cellsOf(reply);
    sheets = await sheetsOf(id);
    expect(sheets.sheets.map(({ name, read }) => [name, read])).toEqual([
      ["封面", false],
      ["报表", true],
    ]);
    expect(sheets).toMatchObject({
      mayCorrect: true,
      encoding: null,
      layout: { source: "file", headFrom: 6 },
    });
    const uses = sheets.layout!.columns.map(({ heading, use }) => `${heading} ${use.kind}`);
    expect(uses.slice(0, 2)).toEqual(["地区代码 key", "地区 key"]);
    expect(uses[4]).toBe(`${STRANGE_HEAD} / 本期累计 ignored`);
  });

  it("is shown as it is, with the findings on its cells", async () => {
    const reply = await platform.request("GET", `/submissions/${id}/sheets/1?from=6&lines=5`, {
      as: REPORTER,
    });
    expect(reply.status).toBe(200);
    expect(reply.headers["cache-control"]).toBe("no-store");
    const window = reply.body as unknown as SheetWindow;
    expect(window.rows.map(({ line }) => line)).toEqual([6, 7, 8, 9, 10]);
    const cell = (line: number, column: number) =>
      window.rows.find((row) => row.line === line)?.cells.find((entry) => entry.column === column);
    expect(cell(6, 4)).toMatchObject({
      text: STRANGE_HEAD,
      role: "head",
      findings: [{ severity: "warning" }],
    });
    expect(cell(9, 1)).toMatchObject({ text: "宜昌市", role: "key" });
    expect(cell(9, 7)).toMatchObject({ text: "98", kind: "number", role: "figure" });
    expect(cell(9, 4)).toMatchObject({ text: "95", role: "ignored" });
  });

  it("is read whole once its uploader has said what the column is", async () => {
    const body: ReadingBody = { encoding: null, layout: corrected(sheets) };
    const reply = await platform.request("POST", `/submissions/${id}/reading`, { as: REPORTER, body });
    expect(reply.status).toBe(200);
    expect(rulesOf(reply)).not.toContain("column-unknown");
    expect(rulesOf(reply)).not.toContain("column-missing");
    expect(reply.body).toMatchObject({ status: "checked", counts: { error: 0 } });
    const events = reply.body["events"] as { readonly to: string; readonly reason: string | null }[];
    expect(events.map(({ to }) => to)).toEqual([
      "received",
      "parsed",
      "rejected",
      "received",
      "parsed",
      "checked",
    ]);
    expect(events[3]?.reason).toBe("按更正的列对应重新读取");
    expect(cellsOf(reply) - cellsWithout).toBe(30);
  });

  it("is not read another way by anybody else, nor once it is confirmed", async () => {
    const body: ReadingBody = { encoding: null, layout: corrected(sheets) };
    const address = `/submissions/${id}/reading`;
    const stranger = await platform.request("POST", address, { as: "reporter.420600", body });
    expect(stranger.status).toBe(404);
    const reviewer = await platform.request("POST", address, { as: "province.reviewer", body });
    expect(reviewer.status).toBe(403);
    expect((await sheetsOf(id, "province.reviewer")).mayCorrect).toBe(false);
    await platform.request("POST", `/submissions/${id}/confirm`, { as: REPORTER });
    const late = await platform.request("POST", address, { as: REPORTER, body });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: "reading-is-settled" });
  });

  it("teaches how the next period's file with the same head is read, and that is said", async () => {
    const reply = await platform.upload(REPORTER, await strangeForm("2025-Q4"), { fileName: "全年.xlsx" });
    expect(reply.body).toMatchObject({ status: "checked", counts: { error: 0 } });
    const said = findingsOf(reply).find(({ rule }) => rule === "layout-decided");
    expect(said).toMatchObject({ severity: "info", sheet: "报表" });
    expect(said?.message).toBe("按2026-01-20由reporter.420500（reporter.420500）更正过的列对应读取。");
    next = String(reply.body["id"]);
    expect((await sheetsOf(next)).layout).toMatchObject({
      source: "remembered",
      remembered: { createdBy: REPORTER },
    });
  });

  it("is forgotten when somebody asks for it; then the words of the file count again", async () => {
    const { layout } = await sheetsOf(next);
    const address = `/sheet-layouts/${layout!.remembered!.id}`;
    expect((await platform.request("DELETE", address, { as: "analyst" })).status).toBe(403);
    expect((await platform.request("DELETE", address, { as: REPORTER })).status).toBe(200);
    expect((await platform.request("DELETE", address, { as: REPORTER })).status).toBe(404);
    const reply = await platform.request("POST", `/submissions/${next}/reading`, {
      as: REPORTER,
      body: { encoding: null, layout: null },
    });
    expect(reply.body).toMatchObject({ status: "rejected" });
    expect(rulesOf(reply)).toContain("column-unknown");
    expect(rulesOf(reply)).not.toContain("layout-decided");
  });
});

describe("a workbook in which several sheets carry the form", () => {
  it("is read from the sheet its uploader names", async () => {
    const sheet = (period: string) => filledGrid({ dataflow: "cluster-quarterly", period, area: "420500" });
    const file = await toXlsx(
      { name: "甲", grid: sheet("2024-Q1") },
      { name: "乙", grid: sheet("2024-Q2") },
      { name: "丙", grid: sheet("2024-Q3"), hidden: true },
    );
    const upload = await platform.upload(REPORTER, file, { fileName: "几期.xlsx" });
    const id = String(upload.body["id"]);
    expect((await sheetsOf(id)).layout).toBeNull();
    const address = `/submissions/${id}/reading`;
    const body: ReadingBody = { encoding: null, sheet: 1, layout: null };
    const named = await platform.request("POST", address, { as: REPORTER, body });
    expect(named.body).toMatchObject({ period: "2024-Q2", status: "checked" });
    expect((await sheetsOf(id)).sheets.map(({ read }) => read)).toEqual([false, true, false]);
    const hidden = await platform.request("POST", address, { as: REPORTER, body: { ...body, sheet: 2 } });
    expect(hidden.body).toMatchObject({ period: null, status: "rejected" });
  });
});

describe("a layout that cannot be", () => {
  it("is refused with what is missing, and nothing changes", async () => {
    const file = toCsv(filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q2", area: "420500" }));
    const upload = await platform.upload(REPORTER, file, { fileName: "上半年.csv" });
    const id = String(upload.body["id"]);
    const { layout } = await sheetsOf(id);
    const { dataflow, sheet, headFrom, headTo } = layout!;
    const refusals: readonly (readonly [NonNullable<ReadingBody["layout"]>["columns"], string])[] = [
      [[{ index: 4, use: { kind: "figure", indicator: "revenue", measure: "level" } }], "layout-incomplete"],
      [
        [
          { index: 0, use: { kind: "key", key: "areaCode" } },
          { index: 1, use: { kind: "key", key: "areaCode" } },
        ],
        "column-used-twice",
      ],
      [[{ index: 4, use: { kind: "figure", indicator: "gdp", measure: "level" } }], "column-not-of-form"],
    ];
    for (const [columns, code] of refusals) {
      const reply = await platform.request("POST", `/submissions/${id}/reading`, {
        as: REPORTER,
        body: { encoding: null, layout: { dataflow, sheet, headFrom, headTo, columns } },
      });
      expect(reply.status).toBe(422);
      expect(reply.body).toMatchObject({ code });
    }
    const after = await platform.request("GET", `/submissions/${id}`, { as: REPORTER });
    expect(after.body["counts"]).toEqual(upload.body["counts"]);
  });
});

describe("the encoding of a text file", () => {
  it("is shown, and can be chosen when the guess was wrong", async () => {
    const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q1", area: "420500" });
    const upload = await platform.upload(REPORTER, toCsv(grid, "gb18030"), { fileName: "一季度.csv" });
    const id = String(upload.body["id"]);
    expect((await sheetsOf(id)).encoding).toBe("gb18030");
    const wrong = await platform.request("POST", `/submissions/${id}/reading`, {
      as: REPORTER,
      body: { encoding: "utf-8", layout: null },
    });
    expect(wrong.body).toMatchObject({ status: "rejected" });
    expect((await sheetsOf(id)).encoding).toBe("utf-8");
    const again = await platform.request("POST", `/submissions/${id}/reading`, {
      as: REPORTER,
      body: { encoding: "gb18030", layout: null },
    });
    expect(again.body).toMatchObject({ status: "checked" });
    const first = await platform.request("GET", `/submissions/${id}/sheets/0?lines=1`, { as: REPORTER });
    expect((first.body as unknown as SheetWindow).rows[0]?.cells[0]?.text).toBe(
      "2025年一季度十大产业集群季度表",
    );
  });
});

describe("the sheets of an upload", () => {
  let id: string;

  beforeAll(async () => {
    const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2024-Q4", area: "420500" });
    const upload = await platform.upload(REPORTER, toCsv(grid), { fileName: "上年.csv" });
    id = String(upload.body["id"]);
  });

  it("are seen by whoever may see the upload, and the look is recorded", async () => {
    for (const part of ["sheets", "sheets/0"]) {
      const address = `/submissions/${id}/${part}`;
      expect((await platform.request("GET", address)).status).toBe(401);
      expect((await platform.request("GET", address, { as: "reporter.420600" })).status).toBe(404);
      expect((await platform.request("GET", address, { as: "reviewer.420500" })).status).toBe(200);
    }
    const looks = platform.stores.audit
      .list({
        from: null,
        to: null,
        actor: "reviewer.420500",
        action: "view-submission",
        before: null,
        limit: 10,
      })
      .map(({ detail }) => detail);
    expect(looks).toEqual(expect.arrayContaining(["sheets", "sheets/:index"]));
  });

  it("end where the file ends", async () => {
    const none = await platform.request("GET", `/submissions/${id}/sheets/7`, { as: REPORTER });
    expect(none.status).toBe(404);
    const many = await platform.request("GET", `/submissions/${id}/sheets/0?lines=201`, {
      as: REPORTER,
    });
    expect(many.status).toBe(400);
  });
});
