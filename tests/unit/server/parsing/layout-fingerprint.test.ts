import { describe, expect, it } from "vitest";
import { layoutFingerprint } from "#server/parsing/layout-fingerprint.ts";
import type { RawRow } from "#server/parsing/raw-workbook.ts";

type Line = readonly (string | number | null)[];

/** Rows from line 3 on; numbers stay numbers. */
function rowsOf(...lines: readonly Line[]): readonly RawRow[] {
  return lines.map((cells, at) => ({
    line: at + 3,
    hidden: false,
    cells: cells.map((cell) => {
      if (cell === null) return undefined;
      return typeof cell === "number"
        ? { kind: "number", value: cell, percent: false }
        : { kind: "text", text: cell };
    }),
  }));
}

function printOf(...lines: readonly Line[]): string | undefined {
  return layoutFingerprint(rowsOf(...lines), 3, 3 + lines.length - 1)?.value;
}

describe("the fingerprint of a head", () => {
  it("is the same wherever the head stands, and however its words are spaced and widened", () => {
    const here = layoutFingerprint(rowsOf(["地区", "营业收入(亿元)"]), 3, 3);
    const there = layoutFingerprint(rowsOf([null, null, "地 区", "营业收入（亿元）"]), 3, 3);
    expect(there?.value).toBe(here?.value);
    expect([here?.firstColumn, there?.firstColumn]).toEqual([0, 2]);
  });

  it("is another one when words change places, are added or stand in another line", () => {
    const prints = [
      printOf(["地区", "本期", "上年同期"]),
      printOf(["地区", "上年同期", "本期"]),
      printOf(["地区", "本期", "上年同期", "排位"]),
      printOf(["地区", "本期", null, "上年同期"]),
      printOf(["地区", null, null], [null, "本期", "上年同期"]),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });

  it("does not count numbers, nor the period when the head names one", () => {
    expect(printOf(["地区", "2025年一季度营业收入", 1])).toBe(printOf(["地区", "2026年上半年营业收入", 2]));
    expect(printOf(["地区", "营业收入"], ["甲", "1"])).toBe(printOf(["地区", "营业收入"], ["甲", "2"]));
  });

  it("tells this year from last where the head names both", () => {
    const newestFirst = printOf(["地区", "2025年", "2024年"]);
    expect(printOf(["地区", "2026年", "2025年"])).toBe(newestFirst);
    expect(printOf(["地区", "2024年", "2025年"])).not.toBe(newestFirst);
  });

  it("is none where no word stands", () => {
    expect(layoutFingerprint(rowsOf([1, 2, null]), 3, 3)).toBeNull();
  });
});
