import { writeXlsx, type WriteSheet } from "hucre";
import { describe, expect, it } from "vitest";
import { FileTrouble } from "#server/parsing/file-trouble.ts";
import type { RawRow } from "#server/parsing/raw-workbook.ts";
import { readXlsx } from "#server/parsing/read-xlsx.ts";
import { hostileFiles, unclosedParts } from "../../../fixtures/layout/hostile-files.ts";

async function rowsOf(sheet: Omit<WriteSheet, "name">): Promise<readonly RawRow[]> {
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: "表", ...sheet }] }));
  return [...readXlsx(bytes).sheets[0]!.rows()];
}

describe("readXlsx", () => {
  it("keeps text, numbers, logical values and dates apart, each at its place", async () => {
    const rows = await rowsOf({
      rows: [[], [null, "武汉 & <市>", 12.5, true], [], [new Date(Date.UTC(2024, 0, 6))]],
    });
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(rows[0]!.cells).toEqual([
      undefined,
      { kind: "text", text: "武汉 & <市>" },
      { kind: "number", value: 12.5, percent: false },
      { kind: "boolean", text: "TRUE" },
    ]);
    expect(rows[1]!.cells[0]).toEqual({ kind: "date", text: "2024-01-06" });
  });

  it("removes the noise of binary arithmetic", async () => {
    const rows = await rowsOf({ rows: [[20.399999999999999, 0.1 + 0.2, 27346.449999999997]] });
    expect(rows[0]!.cells.map((cell) => cell?.kind === "number" && cell.value)).toEqual([
      20.4, 0.3, 27346.45,
    ]);
  });

  it("tells a number shown as a percent", async () => {
    const cells = new Map([["0,0", { value: 0.123, style: { numFmt: "0.0%" } }]]);
    const rows = await rowsOf({ cells });
    expect(rows[0]!.cells[0]).toEqual({ kind: "number", value: 0.123, percent: true });
  });

  it("tells a formula without a result from a blank cell, for formula-not-computed", async () => {
    const cells = new Map([
      ["0,0", { value: null, formula: "B1*2" }],
      ["0,1", { value: null, formula: "1+1", formulaResult: 2 }],
    ]);
    const rows = await rowsOf({ cells });
    expect(rows[0]!.cells).toEqual([
      { kind: "formula-not-computed", text: "B1*2" },
      { kind: "number", value: 2, percent: false },
    ]);
  });

  it("knows which sheets are hidden", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "一", rows: [[1]] },
        { name: "二", rows: [[2]], hidden: true },
        { name: "三", rows: [[3]], veryHidden: true },
      ],
    });
    const { sheets } = readXlsx(Buffer.from(bytes));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["一", false],
      ["二", true],
      ["三", true],
    ]);
  });

  it("reads a sheet larger than one window without losing or doubling a row", async () => {
    const rows = await rowsOf({
      rows: Array.from({ length: 30_000 }, (_, index) => [`第${index}行`, index]),
    });
    expect(rows.length).toBe(30_000);
    expect(rows.every(({ line, cells }) => cells[1]?.kind === "number" && cells[1].value === line - 1)).toBe(
      true,
    );
  });
});

function codeOf(bytes: Buffer): string {
  try {
    for (const sheet of readXlsx(bytes).sheets) for (const row of sheet.rows()) void row;
    return "read";
  } catch (error) {
    if (error instanceof FileTrouble) return error.refusal.code;
    throw error;
  }
}

describe("a workbook that is damaged or made to harm", () => {
  it.each(hostileFiles)("is refused: $name", ({ bytes, code }) => {
    expect(codeOf(bytes())).toBe(code);
  });

  it.each(unclosedParts)("ends where %s never close", (_, bytes) => {
    expect(["read", "not-a-workbook"]).toContain(codeOf(bytes()));
  });
});
