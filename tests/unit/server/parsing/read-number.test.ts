import { describe, expect, it } from "vitest";
import { readNumber } from "#server/parsing/read-number.ts";
import type { RawCell } from "#server/parsing/raw-workbook.ts";

function text(written: string, unit = "亿元"): unknown {
  const content = readNumber({ kind: "text", text: written }, { unit });
  if (content.kind === "number") return content.value;
  return content.kind === "missing" ? `${content.reason}${content.blank ? " blank" : ""}` : content.problem;
}

describe("numbers as people write them", () => {
  it.each([
    ["1234.5", 1234.5],
    ["-3.2", -3.2],
    ["1,234.5", 1234.5],
    ["１２３４．５", 1234.5],
    ["－３．２", -3.2],
    ["１，２３４．５", 1234.5],
    ["−3.2", -3.2],
    ["12 516 775", 12516775],
    [" 12.5\u3000", 12.5],
    ["1.23E+04", 12300],
    ["312.45亿元", 312.45],
    ["0", 0],
  ])("reads %j as %d", (written, value) => {
    expect(text(written)).toBe(value);
  });

  it("reads a percent sign in a column of percents", () => {
    expect(text("12.3%", "%")).toBe(12.3);
  });

  it.each([
    ["1,23", "separator"],
    ["12,34.5", "separator"],
    ["12 34", "separator"],
    ["约300", "approximate"],
    ["300左右", "approximate"],
    [">500", "approximate"],
    ["1234万元", "unit"],
    ["12.3%", "unit"],
    ["▲3.2", "text"],
    ["(3.2)", "text"],
    ["下降3.2", "text"],
    ["1-6", "text"],
    ["一千二百", "text"],
    ["***", "text"],
    ["无", "text"],
    ["#REF!", "formula-error"],
  ])("refuses %j as %s", (written, problem) => {
    expect(text(written)).toBe(problem);
  });
});

describe("marks for missing figures", () => {
  it.each([
    ["", "not-reported blank"],
    ["\u3000\u00a0", "not-reported blank"],
    ["未报", "not-reported"],
    ["不适用", "not-applicable"],
    ["—", "not-applicable"],
    ["-", "not-applicable"],
    ["…", "below-unit"],
    ["...", "below-unit"],
    ["数据不详", "not-available"],
    ["保 密", "confidential"],
    ["基期不可比", "base-not-comparable"],
  ])("reads %j as %s and never as zero", (written, reason) => {
    expect(text(written)).toBe(reason);
  });
});

describe("cells that are no text", () => {
  function raw(cell: RawCell, unit: string): unknown {
    return readNumber(cell, { unit });
  }

  it("takes a percent format into account where percents are asked for", () => {
    const cell = { kind: "number", value: 0.123, percent: true } as const;
    expect(raw(cell, "%")).toMatchObject({ kind: "number", value: 12.3 });
    expect(raw(cell, "亿元")).toMatchObject({ kind: "unreadable", problem: "unit" });
  });

  it("refuses dates, logical values, failed formulas and formulas without a result", () => {
    for (const kind of ["date", "boolean"] as const)
      expect(raw({ kind, text: "x" }, "%")).toMatchObject({ problem: kind });
    expect(raw({ kind: "error", text: "#N/A" }, "%")).toMatchObject({ problem: "formula-error" });
    expect(raw({ kind: "formula-not-computed", text: "A1" }, "%")).toMatchObject({
      problem: "formula-not-computed",
    });
  });
});
