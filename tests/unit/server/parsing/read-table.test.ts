import { describe, expect, it } from "vitest";
import type { Finding } from "#server/domain/validation/finding.ts";
import {
  type OfficeCell,
  type OfficeSheet,
  officeWorkbook,
} from "../../../fixtures/layout/office-workbook.ts";
import { areaRows, provinceTable } from "../../../fixtures/layout/province-table.ts";
import { withCells, provinceCsvAsGb18030 } from "../../../fixtures/layout/edited.ts";
import { checkForm } from "../../../support/a-checked-form.ts";

const sheet: OfficeSheet = { name: "上报", rows: provinceTable() };

function found(
  bytes: Buffer,
  rule: string,
): readonly Pick<Finding, "severity" | "cell" | "affects" | "sheet">[] {
  return checkForm(bytes)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, cell, affects, sheet: name }) => ({ severity, cell, affects, sheet: name }));
}

function errors(bytes: Buffer): readonly string[] {
  return checkForm(bytes)
    .filter(({ severity }) => severity === "error")
    .map(({ rule, cell }) => `${rule} ${cell}`);
}

describe("readTable: what an office leaves in a workbook", () => {
  it("a form as offices type it passes", () => {
    expect(errors(officeWorkbook(sheet))).toEqual([]);
  });

  it("merged-figure refuses one value for three areas once, and fills nothing down", () => {
    const rows = withCells(provinceTable(), { B5: 312, B6: null, B7: null });
    const bytes = officeWorkbook({ ...sheet, rows, merges: ["B5:B7"] });
    expect(found(bytes, "merged-figure")).toEqual([
      { severity: "error", sheet: "上报", cell: "B5", affects: ["B6", "B7"] },
    ]);
    expect(errors(bytes)).toEqual(["merged-figure B5"]);
  });

  it("external-link asks about results that other workbooks gave", () => {
    const linked: OfficeCell = { formula: "[1]Sheet1!B3", result: 312 };
    const bytes = officeWorkbook({ ...sheet, rows: withCells(provinceTable(), { B5: linked }) });
    expect(found(bytes, "external-link")).toEqual([
      { severity: "warning", sheet: "上报", cell: "B5", affects: [] },
    ]);
    expect(errors(bytes)).toEqual([]);
  });

  it("hidden-ignored says which lines and columns were passed over", () => {
    const rows = [...areaRows().slice(0, 3), ["武汉市", 1, 1, 1, 1, 1, 1, 0], ...areaRows().slice(3)];
    const table = provinceTable({ rows }).map((cells, line) => [...cells, line === 2 ? "上报人" : "旧"]);
    const bytes = officeWorkbook({ ...sheet, rows: table, hiddenLines: [7], hiddenColumns: [9] });
    expect(found(bytes, "hidden-ignored")).toMatchObject([
      { severity: "info", cell: "A7" },
      { severity: "info", cell: "I1" },
    ]);
    expect(errors(bytes)).toEqual([]);
  });

  it("cell-remarks lists comments, red figures and those struck through", () => {
    const rows = withCells(provinceTable(), {
      B5: { value: 312, font: "red" },
      B6: { value: 315, font: "strike" },
    });
    const bytes = officeWorkbook({ ...sheet, rows, comments: ["D8"] });
    expect(found(bytes, "cell-remarks").map(({ cell }) => cell)).toEqual(["D8", "B5", "B6"]);
  });

  it("single-period-ignored takes 累计 and leaves 本月 aside", () => {
    const head = [
      ["地区", "社会消费品零售总额", null, null, null],
      [null, "本月", "本月±%", "累计", "累计±%"],
    ];
    const rows = areaRows().map(([name], index) => [name!, 9, 1, 110 + index, 10]);
    const bytes = officeWorkbook({ ...sheet, rows: provinceTable({ head, rows }) });
    expect(found(bytes, "single-period-ignored").map(({ cell }) => cell)).toEqual(["B4", "C4"]);
  });

  it("text-decoded names the encoding that was taken, for people to confirm", () => {
    const [finding] = checkForm(provinceCsvAsGb18030()).filter(({ rule }) => rule === "text-decoded");
    expect(finding).toMatchObject({ severity: "info", sheet: "CSV", found: "GB18030（GBK）" });
    expect(finding!.message).toContain("2025年全年市州服务业主要指标季度表");
  });
});
