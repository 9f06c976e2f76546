import type { SheetWindow } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import {
  cellPlace,
  columnLetters,
  columnWidths,
  linesInView,
  ROW_HEIGHT,
  scrollTarget,
  spanOf,
  spillWidth,
  stickyLefts,
} from "#web/features/sheet-view/sheet-geometry.ts";

const window: SheetWindow = {
  index: 0,
  name: "表",
  hidden: false,
  from: 1,
  lines: 3,
  columns: 2,
  allColumns: 2,
  widths: [10],
  hiddenColumns: [],
  merges: [],
  rows: [
    { line: 1, hidden: false, cells: [{ column: 1, text: "1234567890.12", kind: "number", role: null }] },
  ],
};

describe("the lines drawn", () => {
  it("are those in view and some around, within the sheet", () => {
    expect(linesInView(0, 10 * ROW_HEIGHT, 50_000)).toEqual({ from: 1, to: 18 });
    expect(linesInView(1000 * ROW_HEIGHT, 10 * ROW_HEIGHT, 50_000)).toEqual({ from: 993, to: 1018 });
    expect(linesInView(0, 10 * ROW_HEIGHT, 3)).toEqual({ from: 1, to: 3 });
  });
});

describe("the width of a column", () => {
  it("is the file's, or what its numbers or the name above need", () => {
    const [first, second] = columnWidths(window, () => 0);
    expect(first).toBe(75);
    expect(second).toBeGreaterThan(100);
    expect(columnWidths(window, () => 132)).toEqual([132, 132]);
  });
});

describe("scrolling to a cell", () => {
  it("leaves alone what is in view, and brings the rest to the middle", () => {
    expect(scrollTarget(100, 26, { start: 0, size: 200 })).toBeNull();
    expect(scrollTarget(1000, 26, { start: 0, size: 200 })).toBe(913);
    expect(scrollTarget(0, 26, { start: 500, size: 200 })).toBe(0);
  });
});

describe("a merged area", () => {
  const merges = [{ fromLine: 2, toLine: 4, fromColumn: 1, toColumn: 2 }];

  it("is one cell over its lines and columns", () => {
    expect(spanOf(2, 1, merges, { from: 1, to: 9 }, 5)).toEqual({ lines: 3, columns: 2 });
    expect(spanOf(3, 2, merges, { from: 1, to: 9 }, 5)).toBeNull();
    expect(spanOf(3, 0, merges, { from: 1, to: 9 }, 5)).toEqual({ lines: 1, columns: 1 });
  });

  it("is cut to the lines drawn and the columns shown", () => {
    expect(spanOf(3, 1, merges, { from: 3, to: 9 }, 2)).toEqual({ lines: 2, columns: 1 });
    expect(spanOf(2, 1, merges, { from: 1, to: 3 }, 5)).toEqual({ lines: 2, columns: 2 });
  });
});

describe("a long text", () => {
  const widths = [50, 50, 50];

  it("runs on over blank cells until something stands there", () => {
    expect(spillWidth("短", 0, widths, () => true)).toBeNull();
    expect(spillWidth("湖北省统计局服务业", 0, widths, () => true)).toBe(150);
    expect(spillWidth("湖北省统计局服务业", 0, widths, (at) => at < 2)).toBe(100);
    expect(spillWidth("湖北省统计局服务业", 0, widths, () => false)).toBeNull();
  });
});

describe("key columns", () => {
  it("stay in sight while they leave room for the figures", () => {
    const isKey = (column: number) => column < 2;
    expect(stickyLefts([60, 80, 90], isKey, 900)).toEqual([52, 112]);
    expect(stickyLefts([60, 80, 90], isKey, 390)).toEqual([]);
  });
});

describe("a reference", () => {
  it("and its place lead to each other", () => {
    expect(cellPlace("AB12")).toEqual({ column: 27, line: 12 });
    expect(columnLetters(27)).toBe("AB");
    expect(cellPlace("填报")).toBeNull();
  });
});
