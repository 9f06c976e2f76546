import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodGrid } from "../../../../../support/a-checked-form.ts";
import { findingsIn, forClusters, rulesFinding } from "../../../../../support/known-figures.ts";

const profit = (period: string, value: number) => [{ period, value, indicator: "profit" }];

describe("base-restated", () => {
  it("asks for a note on scope where 上年同期 is not what was published", () => {
    expect(findingsIn(goodGrid, { published: [{ period: "2024-Q4", value: 82.5 }] })).toMatchObject([
      {
        rule: "base-restated",
        severity: "warning",
        cell: "F9",
        comparison: { current: 95, yearBefore: 90, difference: 7.5, unit: "亿元" },
      },
    ]);
  });

  it("allows five percent", () => {
    expect(rulesFinding(goodGrid, { published: [{ period: "2024-Q4", value: 86 }] })).toEqual([]);
  });
});

describe("growth-extreme", () => {
  it("asks about a growth beyond 30 %, at the growth or where there is none at the level", () => {
    const stated = edit(goodGrid, { E9: 121, G9: 34.4 });
    expect(findingsIn(stated, { published: [] })).toMatchObject([{ rule: "growth-extreme", cell: "G9" }]);
    const silent = edit(goodGrid, { E9: 121, G9: null });
    expect(findingsIn(silent, { published: [] })).toMatchObject([{ rule: "growth-extreme", cell: "E9" }]);
  });

  it("leaves profits to swing", () => {
    expect(rulesFinding(edit(goodGrid, { L9: 10.8, M9: 7.2, N9: 50 }), { published: [] })).toEqual([]);
  });
});

describe("profit-sign-change and quarter-negative", () => {
  it("ask why a profit became a loss", () => {
    const grid = edit(goodGrid, { L9: -2, M9: 7, N9: "不适用" });
    expect(findingsIn(grid, { published: [] })).toMatchObject([{ rule: "profit-sign-change", cell: "L9" }]);
    expect(findingsIn(grid, { published: [] })[0]!.message).toContain("由盈转亏");
  });

  it("ask why the last quarter made a loss", () => {
    const published = profit("2025-Q3", 8.1);
    expect(findingsIn(goodGrid, { published })).toMatchObject([{ rule: "quarter-negative", cell: "L9" }]);
    expect(rulesFinding(goodGrid, { published: profit("2025-Q3", 7) })).toEqual([]);
  });
});

describe("unit-count-jump", () => {
  const units = (value: number) =>
    forClusters("2025-Q3", () => value, { indicator: "unit-count" }).slice(0, 1);

  it("asks about a tenth more units within a year, not about fewer", () => {
    expect(rulesFinding(goodGrid, { published: units(85) })).toEqual(["unit-count-jump"]);
    expect(rulesFinding(goodGrid, { published: units(96) })).toEqual([]);
  });
});
