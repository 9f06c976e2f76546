import { describe, expect, it } from "vitest";
import { nextPlace } from "#web/features/sheet-view/next-place.ts";

const bounds = {
  lines: 40,
  columns: 6,
  page: 10,
  merges: [{ fromLine: 2, toLine: 3, fromColumn: 1, toColumn: 3 }],
};

describe("a key in the sheet", () => {
  it("moves by one cell and stops at the edges", () => {
    expect(nextPlace("ArrowDown", false, { line: 5, column: 0 }, bounds)).toEqual({ line: 6, column: 0 });
    expect(nextPlace("ArrowUp", false, { line: 1, column: 0 }, bounds)).toEqual({ line: 1, column: 0 });
    expect(nextPlace("ArrowRight", false, { line: 5, column: 5 }, bounds)).toEqual({ line: 5, column: 5 });
  });

  it("takes a merged area as one cell, from every side", () => {
    expect(nextPlace("ArrowRight", false, { line: 3, column: 0 }, bounds)).toEqual({ line: 2, column: 1 });
    expect(nextPlace("ArrowRight", false, { line: 2, column: 1 }, bounds)).toEqual({ line: 2, column: 4 });
    expect(nextPlace("ArrowDown", false, { line: 2, column: 1 }, bounds)).toEqual({ line: 4, column: 1 });
    expect(nextPlace("ArrowUp", false, { line: 4, column: 3 }, bounds)).toEqual({ line: 2, column: 1 });
  });

  it("jumps to the ends and by screens", () => {
    expect(nextPlace("End", false, { line: 5, column: 0 }, bounds)).toEqual({ line: 5, column: 5 });
    expect(nextPlace("Home", true, { line: 5, column: 4 }, bounds)).toEqual({ line: 1, column: 0 });
    expect(nextPlace("PageDown", false, { line: 35, column: 2 }, bounds)).toEqual({ line: 40, column: 2 });
  });

  it("leaves other keys to the page", () => {
    expect(nextPlace("j", false, { line: 1, column: 0 }, bounds)).toBeNull();
    expect(nextPlace("ArrowDown", true, { line: 1, column: 0 }, bounds)).toBeNull();
  });
});
