import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodProvinceGrid } from "../../../../../support/a-checked-form.ts";
import { findingsIn, forAreas, rulesFinding } from "../../../../../support/known-figures.ts";

/** Prefectures differ widely, so that a figure says whose it is. */
const sizeAt = (index: number): number =>
  [50_000, 20_000, 2000, 6000, 900, 4000, 12_000][index % 7]! * (1 + index / 40);
const published = [
  ...forAreas("2024-Q4", "deposits", (index) => sizeAt(index) / 1.06),
  ...forAreas("2024-Q4", "loans", (index) => sizeAt(index) / 7),
];

function deposits(valueAt: (index: number) => number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: 18 }, (_, index) => [`N${index + 9}`, Math.round(valueAt(index) * 100) / 100]),
  );
}

describe("column-shifted", () => {
  it("says once that a column stands one row too high", () => {
    const grid = edit(
      goodProvinceGrid,
      deposits((index) => sizeAt(index + 1)),
    );
    const findings = findingsIn(grid, { published }).filter(({ affects, cell }) =>
      [cell, ...affects].some((at) => at?.startsWith("N")),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "column-shifted", severity: "error", cell: "N9" });
    expect(findings[0]!.message).toContain("与下一行的上年同期相近");
    expect(findings[0]!.affects).toHaveLength(17);
  });

  it("says whose figures stand in a column", () => {
    const grid = edit(
      goodProvinceGrid,
      deposits((index) => sizeAt(index) / 6.8),
    );
    expect(findingsIn(grid, { published }).find(({ rule }) => rule === "column-shifted")!.message).toContain(
      "与“金融机构本外币各项贷款余额”的上年同期相近",
    );
  });

  it("says nothing of a column in its place", () => {
    expect(rulesFinding(edit(goodProvinceGrid, deposits(sizeAt)), { published })).not.toContain(
      "column-shifted",
    );
  });
});
