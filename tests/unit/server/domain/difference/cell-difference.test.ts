import { describe, expect, it } from "vitest";
import { cellDifference } from "#server/domain/difference/cell-difference.ts";

describe("what an upload does to one figure", () => {
  it.each([
    [
      "a published figure gets another value",
      { published: 10, earlier: undefined, uploaded: 11 },
      "revised",
      10,
    ],
    ["a published figure is withdrawn", { published: 10, earlier: undefined, uploaded: null }, "revised", 10],
    ["a published gap is filled", { published: null, earlier: undefined, uploaded: 11 }, "revised", null],
    ["both differ: what is published counts", { published: 10, earlier: 12, uploaded: 11 }, "revised", 10],
    ["only the earlier upload differs", { published: undefined, earlier: 12, uploaded: 11 }, "changed", 12],
    ["it goes back to what is published", { published: 11, earlier: 12, uploaded: 11 }, "changed", 12],
    ["nobody knew it", { published: undefined, earlier: undefined, uploaded: 11 }, "added", undefined],
    ["the earlier upload had it", { published: 9, earlier: 12, uploaded: undefined }, "removed", 12],
    ["nothing", { published: 11, earlier: 11, uploaded: 11 }, "unchanged", 11],
    ["the gap stays a gap", { published: null, earlier: null, uploaded: null }, "unchanged", null],
  ] as const)("%s", (_what, cell, kind, before) => {
    expect(cellDifference(cell)).toEqual({ kind, before });
  });

  it("does not take a zero for a gap", () => {
    expect(cellDifference({ published: null, earlier: undefined, uploaded: 0 }).kind).toBe("revised");
  });
});
