import { describe, expect, it } from "vitest";
import { csvText, type ExportCell, type ExportTable } from "#server/domain/export/index.ts";

function aTable(rows: readonly (readonly ExportCell[])[]): ExportTable {
  return {
    title: "表",
    head: [["单位", "亿元"]],
    columns: [
      { name: "地区", decimals: null },
      { name: "数值", decimals: 2 },
    ],
    rowCount: rows.length,
    rows,
    nameParts: ["表"],
  };
}

function text(rows: readonly (readonly ExportCell[])[]): string {
  return [...csvText(aTable(rows))].join("");
}

describe("csvText", () => {
  it("puts title and head lines above the column names", () => {
    expect(text([["宜昌", 1.5]])).toBe("标题,表\r\n单位,亿元\r\n\r\n地区,数值\r\n宜昌,1.5\r\n");
  });

  it("leaves missing values empty, never zero", () => {
    expect(text([["仙桃", null]])).toContain("仙桃,\r\n");
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(text([['甲,"乙"\n丙', 1]])).toContain('"甲,""乙""\n丙",1');
  });

  it("disarms text that a spreadsheet would run, and leaves negative numbers alone", () => {
    expect(text([["=1+1", -3]])).toContain("'=1+1,-3\r\n");
  });

  it("gives long tables in pieces without losing a row", () => {
    const rows = Array.from({ length: 2000 }, (_, at) => ["甲", at] as const);
    const pieces = [...csvText(aTable(rows))];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("").trimEnd().split("\r\n")).toHaveLength(2004);
  });
});
