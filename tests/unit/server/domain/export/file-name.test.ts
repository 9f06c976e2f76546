import { describe, expect, it } from "vitest";
import { attachmentHeader, type ExportTable, fileNameOf } from "#server/domain/export/index.ts";

function named(...nameParts: string[]): ExportTable {
  return { title: "", head: [], columns: [], rowCount: 0, rows: [], nameParts };
}

describe("fileNameOf", () => {
  it("joins table, area, period and version", () => {
    expect(fileNameOf(named("营业收入", "宜昌市", "2025-Q3", "r12"), "csv")).toBe(
      "营业收入_宜昌市_2025-Q3_r12.csv",
    );
  });

  it("drops what file systems forbid, and empty parts", () => {
    expect(fileNameOf(named('A/B:C"D', "", "x y"), "xlsx")).toBe("ABCD_xy.xlsx");
  });
});

describe("attachmentHeader", () => {
  it("carries the Chinese name in the form of RFC 5987", () => {
    const header = attachmentHeader("收入（初步）.csv", "csv");
    expect(header).toMatch(/^attachment; filename="download.csv"; filename\*=UTF-8''/);
    const encoded = header.split("UTF-8''")[1]!;
    expect(decodeURIComponent(encoded)).toBe("收入（初步）.csv");
    expect(encoded).not.toMatch(/[()'*]/);
  });
});
