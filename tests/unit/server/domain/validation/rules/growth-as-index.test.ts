import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodGrid } from "../../../../../support/a-checked-form.ts";
import { columnOf, findingsIn, rulesFinding } from "../../../../../support/known-figures.ts";

const none = { published: [] };

function growths(letter: string, changed: (growth: number) => number): Record<string, number> {
  return Object.fromEntries(
    columnOf(goodGrid, letter).map((growth, index) => [`${letter}${index + 9}`, changed(growth)]),
  );
}

describe("growth-as-index", () => {
  it("asks once about a column of indices", () => {
    const findings = findingsIn(
      edit(
        goodGrid,
        growths("G", (growth) => Math.round((growth + 100) * 10) / 10),
      ),
      none,
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "growth-as-index",
      severity: "warning",
      cell: "G9",
      found: "105.6",
    });
    expect(findings[0]!.expected).toContain("5.6");
  });

  it("asks once about a column of multiples", () => {
    const findings = findingsIn(
      edit(
        goodGrid,
        growths("G", (growth) => Math.round((1 + growth / 100) * 1000) / 1000),
      ),
      none,
    );
    expect(findings).toMatchObject([{ rule: "growth-as-index", cell: "G9", found: "1.056" }]);
  });

  it("tells indices of a growth in constant prices by the whole column", () => {
    const findings = findingsIn(
      edit(
        goodGrid,
        growths("I", (growth) => growth + 100),
      ),
      none,
    );
    expect(findings.filter(({ rule }) => rule === "growth-as-index")).toMatchObject([{ cell: "I9" }]);
  });

  it("takes growths as growths", () => {
    expect(rulesFinding(goodGrid, none)).toEqual([]);
  });
});

describe("a growth that does not fit", () => {
  it("is asked about with what the two figures make: growth-inconsistent", () => {
    expect(findingsIn(edit(goodGrid, { G9: 7.1 }), none)).toMatchObject([
      {
        rule: "growth-inconsistent",
        severity: "warning",
        cell: "G9",
        expected: "5.6%",
        comparison: { difference: 1.5 },
      },
    ]);
  });

  it.each([
    [12, -4, "由亏转盈"],
    [-3, -4, "减亏"],
    [-9, -4, "增亏"],
  ])("a profit of %d on a base of %d is worded %s: growth-on-nonpositive-base", (level, base, wording) => {
    const findings = findingsIn(edit(goodGrid, { L9: level, M9: base, N9: 25 }), none);
    const finding = findings.find(({ rule }) => rule === "growth-on-nonpositive-base");
    expect(finding).toMatchObject({ severity: "error", cell: "N9" });
    expect(finding!.expected).toContain(wording);
  });

  it("is no matter where the form says 不适用", () => {
    expect(rulesFinding(edit(goodGrid, { L9: -3, M9: -4, N9: "不适用" }), none)).toEqual([]);
  });
});
