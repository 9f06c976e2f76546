import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edit, filledGrid, filledTemplate, type Grid, toCsv, toXlsx } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { Reply, ReportingPlatform } from "../../support/reporting-platform.ts";

const choice = { dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" } as const;
const good = filledGrid(choice);

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform({ MAX_UPLOAD_MB: "1" });
});

afterAll(() => platform.close());

function stored(): number {
  return platform.stores.submissions.list({ limit: 500, offset: 0 }).total;
}

async function refusal(
  file: Buffer,
  fields: Readonly<Record<string, string>> = {},
  username = "reporter.420500",
): Promise<Reply> {
  const before = stored();
  const reply = await platform.upload(username, file, { fields });
  expect(stored()).toBe(before);
  expect(reply.headers["content-type"]).toContain("application/problem+json");
  expect(reply.body["title"]).toMatch(/\p{Script=Han}/u);
  return reply;
}

describe("a file that cannot be read", () => {
  it.each<[string, Buffer, number, string]>([
    ["an empty file", Buffer.alloc(0), 422, "empty-file"],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 422, "old-workbook"],
    ["a web page named xls", Buffer.from("<html><body><table></table></body></html>"), 422, "web-page"],
    ["a zip that is no workbook", Buffer.from("PK\u0005\u0006" + "\0".repeat(18)), 422, "not-a-workbook"],
    ["half a workbook", Buffer.from("PK\u0003\u0004 cut off"), 422, "damaged-file"],
    ["a file over the limit", Buffer.alloc(1024 * 1024 + 1, "a"), 413, "file-too-large"],
  ])("%s is refused with the way out, and nothing is kept", async (_, file, status, code) => {
    const reply = await refusal(file);
    expect([reply.status, reply.body["code"]]).toEqual([status, code]);
  });
});

describe("a request that is wrong", () => {
  const file = toCsv(good);

  it.each<[string, Readonly<Record<string, string>>, number, string, string]>([
    ["an unknown form", { dataflow: "nothing" }, 404, "unknown-dataflow", "dataflow"],
    ["a malformed period", { period: "2025年" }, 400, "malformed-period", "period"],
    [
      "a month for a quarterly form",
      { dataflow: "cluster-quarterly", period: "2025-M05" },
      400,
      "period-not-quarterly",
      "period",
    ],
    ["a future period", { period: "2027-Q1" }, 422, "period-in-future", "period"],
    ["an unknown area", { area: "999999" }, 404, "unknown-area", "area"],
    ["a functional zone", { area: "421071" }, 422, "area-does-not-report", "area"],
    ["an unknown field", { quarter: "4" }, 400, "unknown-field", "quarter"],
    ["a flag that is none", { dryRun: "maybe" }, 400, "invalid-field", "dryRun"],
  ])("%s is named", async (_, fields, status, code, path) => {
    const reply = await refusal(file, fields);
    expect([reply.status, reply.body["code"], reply.body["path"]]).toEqual([status, code, path]);
  });

  it("a request without a file is refused", async () => {
    const encoded = new Response(new FormData());
    const reply = await platform.app.inject({
      method: "POST",
      url: "/api/v1/submissions",
      headers: {
        cookie: await platform.signIn("reporter.420500"),
        "content-type": encoded.headers.get("content-type")!,
      },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([400, "no-file"]);
  });

  it("a body that is no form is refused", async () => {
    const reply = await platform.request("POST", "/submissions", { as: "reporter.420500", body: {} });
    expect([reply.status, reply.body["code"]]).toEqual([415, "not-multipart"]);
  });
});

describe("a form with mistakes", () => {
  async function findingsOf(grid: Grid, fields: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return platform.upload("reporter.420500", toCsv(grid), { fields });
  }

  it.each<[string, Grid, Readonly<Record<string, string>>, string, string | null]>([
    ["an unknown area code", edit(good, { A9: "429999" }), {}, "area-unknown", "A9"],
    ["an unknown cluster", edit(good, { C9: "77" }), {}, "cluster-unknown", "C9"],
    ["another period than asked for", good, { period: "2025-Q3" }, "period-differs", "A1"],
    [
      "another form than asked for",
      edit(good, { E9: 96 }),
      { dataflow: "area-quarterly" },
      "form-differs",
      "A2",
    ],
    ["text in a number cell", edit(good, { E9: "见附表" }), {}, "number-unreadable", "E9"],
    ["a row twice", edit(good, { C10: "01", D10: "商贸服务业" }), {}, "row-duplicate", "A10"],
    ["a cluster left out", good.filter((_, index) => index !== 8), {}, "row-missing", null],
    ["no form at all", [["姓名", "电话"]], {}, "form-not-recognised", null],
  ])("%s is found at its cell and cannot be confirmed", async (_, grid, fields, rule, cell) => {
    const reply = await findingsOf(grid, fields);
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ status: "rejected", review: "draft", moves: ["withdraw"] });
    const findings = reply.body["findings"] as readonly { rule: string }[];
    expect(findings.find((finding) => finding.rule === rule)).toMatchObject({
      severity: "error",
      sheet: "CSV",
      cell,
    });
    const id = String(reply.body["id"]);
    const confirmed = await platform.request("POST", `/submissions/${id}/confirm`, { as: "reporter.420500" });
    expect(confirmed.status).toBe(409);
    const page = await platform.request("GET", `/submissions/${id}/findings?limit=1`, {
      as: "reporter.420500",
    });
    expect(page.body["total"]).toBe(findings.length);
  });

  it("a prefecture left out of the province's form is named", async () => {
    const grid = filledGrid({ dataflow: "area-quarterly", period: "2025-Q4", area: "420000" });
    const file = await toXlsx({ name: "Sheet1", grid: grid.filter((_, index) => index !== 12) });
    const reply = await platform.upload("province.reporter", file);
    expect(reply.body["findings"]).toMatchObject([
      { rule: "row-missing", message: "缺少宜昌市（420500）的行。", sheet: "Sheet1" },
    ]);
  });

  it("names sheet and cell as in the workbook that was uploaded", async () => {
    const file = await filledTemplate(choice, edit(good, { H13: "约300" }));
    const reply = await platform.upload("reporter.420500", file);
    expect(reply.body["findings"]).toMatchObject([
      { rule: "number-unreadable", sheet: "填报", cell: "H13", found: "约300", expected: "数字（亿元）" },
    ]);
  });
});

describe("the same file again", () => {
  it("is refused and the first submission is named", async () => {
    const file = toCsv(edit(good, { E9: 101 }));
    const first = await platform.upload("reporter.420500", file);
    const second = await platform.upload("reporter.420500", file);
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      code: "file-already-held",
      path: "file",
      detail: { submission: first.body["id"] },
    });
    expect(second.body["title"]).toContain(first.body["id"]);
  });

  it("is taken when the first was withdrawn", async () => {
    const file = toCsv(edit(good, { E9: 102 }));
    const first = await platform.upload("reporter.420500", file);
    await platform.request("POST", `/submissions/${String(first.body["id"])}/withdraw`, {
      as: "reporter.420500",
    });
    expect((await platform.upload("reporter.420500", file)).status).toBe(201);
  });

  it("with other content is kept as a new submission and said so", async () => {
    const reply = await platform.upload("reporter.420500", toCsv(edit(good, { E9: 95.01 })));
    expect(reply.status).toBe(201);
    expect(reply.body["findings"]).toMatchObject([{ rule: "earlier-upload", severity: "info" }]);
  });
});

describe("a dry run", () => {
  it("checks and keeps nothing", async () => {
    const before = stored();
    const reply = await platform.upload("reporter.420500", toCsv(edit(good, { E9: "约300" })), {
      fields: { dryRun: "true" },
    });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ dryRun: true, status: "rejected", moves: [], counts: { error: 1 } });
    expect(stored()).toBe(before);
  });
});

describe("templates", () => {
  it.each<[string, string, number, string]>([
    ["an unknown form", "/dataflows/nothing/template.xlsx?period=2025-Q4", 404, "unknown-dataflow"],
    ["no period", "/dataflows/cluster-quarterly/template.xlsx", 400, "missing-parameter"],
    [
      "a malformed period",
      "/dataflows/cluster-quarterly/template.csv?period=2025Q4",
      400,
      "malformed-period",
    ],
    ["a future period", "/dataflows/cluster-quarterly/template.xlsx?period=2026-Q4", 422, "period-in-future"],
    [
      "an unknown area",
      "/dataflows/cluster-quarterly/template.xlsx?period=2025-Q4&area=1",
      404,
      "unknown-area",
    ],
    [
      "a functional zone",
      "/dataflows/cluster-quarterly/template.xlsx?period=2025-Q4&area=421071",
      422,
      "area-does-not-report",
    ],
    [
      "an unknown parameter",
      "/dataflows/cluster-quarterly/template.xlsx?period=2025-Q4&year=1",
      400,
      "unknown-parameter",
    ],
  ])("for %s are refused", async (_, url, status, code) => {
    const reply = await platform.request("GET", url);
    expect([reply.status, reply.body["code"]]).toEqual([status, code]);
  });
});
