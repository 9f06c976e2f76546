import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodGrid } from "../../../../../support/a-checked-form.ts";
import { columnOf, findingsIn, forClusters, rulesFinding } from "../../../../../support/known-figures.ts";

const level = columnOf(goodGrid, "E");
/** The form is for the whole year; nine months are about three quarters of it. */
const nineMonths = forClusters("2025-Q3", (index) => level[index]! * 0.74);

describe("quarter-in-cumulative", () => {
  it("says once that a column holds the quarter alone", () => {
    const quarter = Object.fromEntries(
      level.flatMap((value, index) => [
        [`E${index + 9}`, Math.round(value * 26) / 100],
        [`F${index + 9}`, null],
        [`G${index + 9}`, null],
      ]),
    );
    const findings = findingsIn(edit(goodGrid, quarter), { published: nineMonths });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "quarter-in-cumulative", severity: "error", cell: "E9" });
    expect(findings[0]!.affects).toHaveLength(9);
  });

  it("leaves a single row to cumulative-decreased, which asks for a reason", () => {
    const findings = findingsIn(edit(goodGrid, { E9: 60, F9: 57, G9: 5.3 }), { published: nineMonths });
    expect(findings).toMatchObject([
      { rule: "cumulative-decreased", severity: "warning", cell: "E9", comparison: { previous: 70.3 } },
    ]);
  });

  it("finds nothing in figures that grow through the year", () => {
    expect(rulesFinding(goodGrid, { published: nineMonths })).toEqual([]);
  });

  it("begins anew each year", () => {
    const published = forClusters("2024-Q4", (index) => level[index]! - 5);
    const grid = edit(goodGrid, { A1: "2025年一季度十大产业集群季度表", A4: "报告期：2025-Q1" });
    expect(rulesFinding(grid, { published })).toEqual([]);
  });
});
