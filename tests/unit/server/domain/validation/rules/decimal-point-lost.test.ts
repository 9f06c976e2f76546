import { describe, expect, it } from "vitest";
import { tenfold } from "#server/domain/validation/rules/decimal-point-lost.ts";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodGrid, goodProvinceGrid } from "../../../../../support/a-checked-form.ts";
import { findingsIn, forAreas, forClusters, rulesFinding } from "../../../../../support/known-figures.ts";

const gdp = forAreas("2024-Q4", "gdp", (index) => 185 + index * 6);

describe("decimal-point-lost", () => {
  it("doubts a level a hundred times last year's, and asks nothing else about it", () => {
    const findings = findingsIn(edit(goodProvinceGrid, { C9: 19_000 }), { published: gdp });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "decimal-point-lost", severity: "error", cell: "C9" });
    expect(findings[0]!.expected).toBe("约190");
  });

  it("doubts a growth of 131 where level and base make 13.1", () => {
    const findings = findingsIn(edit(goodGrid, { E9: 101.8, G9: 131 }), { published: [] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "decimal-point-lost", cell: "G9", expected: "13.1%" });
  });

  it("leaves a form that agrees with itself to the rule about restated bases", () => {
    const published = forClusters("2024-Q4", (index) => (index === 0 ? 9.2 : 90));
    expect(rulesFinding(goodGrid, { published })).not.toContain("decimal-point-lost");
  });

  it("leaves small figures alone, which grow tenfold in earnest", () => {
    const published = forAreas("2024-Q4", "gdp", () => 0.5);
    expect(rulesFinding(edit(goodProvinceGrid, { C9: 5 }), { published })).not.toContain(
      "decimal-point-lost",
    );
  });
});

describe("tenfold", () => {
  it.each([
    [10.5, 10],
    [95, 100],
    [0.11, 0.1],
    [0.009, 0.01],
    [7, null],
    [1.3, null],
    [40, null],
  ])("a ratio of %d is %s", (ratio, factor) => {
    expect(tenfold(ratio)).toBe(factor);
  });
});
