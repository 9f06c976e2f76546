import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readXlsx } from "#server/parsing/read-xlsx.ts";
import { edit, filledGrid, filledTemplate, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { commentsOf, reportRows, styleOf, valuesOf } from "../../support/an-annotated-workbook.ts";

const choice = { dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" } as const;
/** A row of no known cluster, a count with decimals, and a growth that does not follow from its figures. */
const wrong = { D9: "=商贸", I10: 103.5, G11: 99 };

let platform: ReportingPlatform;
let workbook: Buffer;
let id: string;

beforeAll(async () => {
  platform = await aReportingPlatform();
  workbook = await filledTemplate(choice, edit(filledGrid(choice), wrong));
  id = await uploaded(workbook, "宜昌(上半年)报表.v2.xlsx");
});

afterAll(() => platform.close());

async function uploaded(file: Buffer, fileName: string): Promise<string> {
  const reply = await platform.upload("reporter.420500", file, { fileName });
  expect([reply.status, reply.body["status"]]).toEqual([201, "rejected"]);
  return String(reply.body["id"]);
}

function download(submission: string, as?: string) {
  const url = `/submissions/${submission}/annotated.xlsx`;
  return platform.request("GET", url, as === undefined ? {} : { as });
}

describe("the annotated workbook of an upload", () => {
  it("is the reporter's own workbook with every finding marked where it was found", async () => {
    const { body } = await platform.request("GET", `/submissions/${id}/findings`, { as: "reporter.420500" });
    const findings = body["findings"] as { cell: string | null; severity: string; message: string }[];
    const named = findings.filter(({ cell }) => cell !== null);
    expect(named.length).toBeGreaterThanOrEqual(2);
    const reply = await download(id, "reporter.420500");
    expect(reply.status).toBe(200);
    for (const { cell, message } of named) {
      expect(commentsOf(reply.raw).get(cell!)).toContain(message.slice(0, 60));
      expect(styleOf(reply.raw, cell!).colour).toMatch(/^FF(?:FFC9CC|FFE2A8|CDE4F8)$/u);
    }
    const { 审核报告: report, ...rest } = valuesOf(readXlsx(reply.raw));
    expect(report).toBeDefined();
    expect(rest).toEqual(valuesOf(readXlsx(workbook)));
  });

  it("opens its report with the file, its hash, the number of the upload, Beijing time and the counts", async () => {
    const { body } = await platform.request("GET", `/submissions/${id}`, { as: "reporter.420500" });
    const { error, warning, info } = body["counts"] as Record<string, number>;
    const rows = reportRows((await download(id, "reporter.420500")).raw);
    expect(rows.slice(0, 7)).toEqual([
      ["审核报告"],
      ["文件名", "宜昌(上半年)报表.v2.xlsx"],
      ["SHA-256", body["sha256"]],
      ["报送编号", id],
      ["上报时间", "2026-01-20 10:00（北京时间）"],
      ["批注时间", "2026-01-20 10:00（北京时间）"],
      ["审核结果", `强制性${error}条，核实性${warning}条，提示${info}条`],
    ]);
    const head = rows.findIndex(([first]) => first === "级别");
    expect(rows[head]).toEqual(["级别", "规则", "工作表", "单元格", "问题", "应为", "实为", "改法", "说明"]);
    expect(rows.length - head - 1).toBe(error! + warning! + info!);
  });

  it("is named after the file and never kept by a cache", async () => {
    const { headers } = await download(id, "reporter.420500");
    expect(headers["content-disposition"]).toContain(
      `filename*=UTF-8''${encodeURIComponent("宜昌").concat("%28", encodeURIComponent("上半年"), "%29", encodeURIComponent("报表.v2_批注.xlsx"))}`,
    );
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-type"]).toContain("spreadsheetml.sheet");
  });

  it("is made for a CSV file too", async () => {
    const csv = await uploaded(toCsv(edit(filledGrid(choice), wrong)), "报表.csv");
    const { raw, headers } = await download(csv, "reporter.420500");
    expect(readXlsx(raw).sheets.map(({ name }) => name)).toEqual(["CSV", "审核报告"]);
    expect(headers["content-disposition"]).toContain(encodeURIComponent("报表_批注.xlsx"));
  });

  it("is made for several people at once", async () => {
    const people = ["reporter.420500", "reviewer.420500", "province.reviewer", "publisher"];
    const replies = await Promise.all(people.map((as) => download(id, as)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(replies.map(({ raw }) => raw.toString("base64"))).size).toBe(1);
  });
});

describe("whoever may not see the upload", () => {
  it.each(["reporter.420600", "official", "analyst", "admin.system", "province.reporter"])(
    "%s is told that there is none",
    async (username) => {
      expect((await download(id, username)).status).toBe(404);
    },
  );

  it("is asked to sign in", async () => {
    expect((await download(id)).status).toBe(401);
  });
});

describe("every download", () => {
  it("stands in the audit log with who took it", async () => {
    const anyTime = { from: null, to: null, before: null, limit: 500 };
    const count = (): number =>
      platform.stores.audit
        .list({ ...anyTime, actor: "reviewer.420500", action: "download-annotated" })
        .filter(({ object }) => object === id).length;
    const before = count();
    await download(id, "reviewer.420500");
    await download(id, "analyst");
    expect(count()).toBe(before + 1);
  });
});
