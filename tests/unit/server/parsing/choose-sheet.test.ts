import { monthIndex } from "@dash/data";
import { describe, expect, it } from "vitest";
import { readReport } from "#server/parsing/read-report.ts";
import { toGb18030 } from "../../../fixtures/gb18030.ts";
import { htmlPage } from "../../../fixtures/layout/html-page.ts";
import { type OfficeSheet, officeWorkbook } from "../../../fixtures/layout/office-workbook.ts";
import { provinceTable } from "../../../fixtures/layout/province-table.ts";
import { clusterPicture } from "../../../fixtures/layout/other-shapes.ts";
import { checkForm } from "../../../support/a-checked-form.ts";

const cover: OfficeSheet = { name: "封面", rows: [["湖北省服务业统计报表"], ["报送单位：湖北省统计局"]] };
const thisYear: OfficeSheet = { name: "2025", rows: provinceTable() };
const lastYear: OfficeSheet = {
  name: "2024",
  rows: [["2024年全年市州服务业主要指标季度表"], ...provinceTable().slice(1)],
};

function sheetOf(bytes: Buffer, month: number | null = null): string | undefined {
  return readReport(bytes, "报表.xlsx", null, { month }).table?.sheet;
}

describe("the sheet that is read", () => {
  it("is the one that carries the form, past a cover and hidden sheets of older data", () => {
    const bytes = officeWorkbook(
      cover,
      { ...lastYear, state: "veryHidden" },
      { ...lastYear, name: "旧", state: "hidden" },
      thisYear,
    );
    expect(sheetOf(bytes)).toBe("2025");
    const ignored = checkForm(bytes).filter(({ rule }) => rule === "sheet-ignored");
    expect(ignored.map(({ found }) => found)).toEqual(["封面", "2024", "旧"]);
  });

  it("is that of the period the upload is said to be of, where two carry the form", () => {
    const bytes = officeWorkbook(cover, lastYear, thisYear);
    expect(sheetOf(bytes, monthIndex(2025, 12))).toBe("2025");
    expect(sheetOf(bytes, monthIndex(2024, 12))).toBe("2024");
  });

  it("is asked for where nothing decides: both are named with the way out", () => {
    const findings = checkForm(officeWorkbook(lastYear, thisYear));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "sheet-ambiguous", severity: "error" });
    expect(findings[0]!.message).toContain("“2024”（鄂服市01表，2024年全年（2024-Q4））");
    expect(findings[0]!.message).toContain("“2025”");
    expect(findings[0]!.suggestion).toContain("选定报表和报告期");
  });

  it("is that of the form the upload is said to be, where forms differ", () => {
    const bytes = officeWorkbook(thisYear, { name: "集群", rows: clusterPicture });
    const rules = checkForm(bytes, { dataflow: "cluster-quarterly", area: "420500" });
    expect(rules.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(checkForm(bytes).map(({ rule }) => rule)).toEqual(["sheet-ambiguous"]);
  });

  it("is no blank form beside a filled one", () => {
    const blank = { name: "空表", rows: provinceTable().map((row, line) => (line > 2 ? [row[0]!] : row)) };
    expect(sheetOf(officeWorkbook(blank, thisYear))).toBe("2025");
  });
});

describe("files that are no workbook", () => {
  const rows = provinceTable() as (string | number | null)[][];
  const lines = (separator: string): string => rows.map((row) => row.join(separator)).join("\r\n");

  it.each<[string, Buffer, string, string]>([
    ["a web page named xls", toGb18030(htmlPage(rows, 8)), "网页表格", "GB18030（GBK）"],
    [
      "text with tabs of a spreadsheet program",
      Buffer.from(`\ufeff${lines("\t")}`, "utf16le"),
      "CSV",
      "UTF-16",
    ],
    ["text with semicolons", Buffer.from(lines(";")), "CSV", "UTF-8"],
    ["text with full-width commas", Buffer.from(lines("，")), "CSV", "UTF-8"],
    ["text in GB18030", toGb18030(lines(",")), "CSV", "GB18030（GBK）"],
  ])("%s is read, and how it was read is said", (_, bytes, sheet, encoding) => {
    const findings = checkForm(bytes);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const decoded = findings.find(({ rule }) => rule === "text-decoded");
    expect(decoded).toMatchObject({ sheet, found: encoding });
    expect(decoded!.message).toContain("2025年全年");
  });

  it("a mistake in a web page is named by the cell a spreadsheet program shows it in", () => {
    const changed = rows.map((row, line) => (line === 6 ? [row[0]!, "约300", ...row.slice(2)] : row));
    const [error] = checkForm(Buffer.from(htmlPage(changed, 8)));
    expect(error).toMatchObject({ rule: "number-unreadable", cell: "B7" });
  });

  it("UTF-8 with commas goes without saying", () => {
    expect(checkForm(Buffer.from(lines(","))).map(({ rule }) => rule)).not.toContain("text-decoded");
  });
});
