import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { affectedBelow, goodGrid, goodLongRow, longGrid } from "../../../../../support/a-checked-form.ts";
import { columnOf, findingsIn, forClusters, rulesFinding } from "../../../../../support/known-figures.ts";

const levels = columnOf(goodGrid, "E");
const lastYear = forClusters("2024-Q4", (index) => levels[index]! - 5);

function times(letter: string, factor: number): Record<string, number> {
  return Object.fromEntries(
    columnOf(goodGrid, letter).map((value, index) => [`${letter}${index + 9}`, value * factor]),
  );
}

describe("magnitude-suspicious", () => {
  it("names a column in 万元 once, shows both readings, and nothing else is said of its figures", () => {
    const grid = edit(goodGrid, { ...times("E", 1e4), ...times("F", 1e4) });
    const findings = findingsIn(grid, { published: lastYear });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "magnitude-suspicious", severity: "error", cell: "E9" });
    expect(findings[0]!.message).toContain("按亿元读为950000亿元；如所填单位是万元，应为95亿元");
    expect(findings[0]!.affects).toEqual(expect.arrayContaining(["F9", "E18", "F18"]));
    expect(findings[0]!.comparison).toEqual({
      current: 950_000,
      previous: null,
      yearBefore: 900_000,
      difference: 949_910,
      unit: "亿元",
    });
  });

  it("knows 千元 by its factor", () => {
    const [finding] = findingsIn(edit(goodGrid, { ...times("E", 1e5), ...times("F", 1e5) }), {
      published: lastYear,
    });
    expect(finding!.message).toContain("如所填单位是千元，应为95亿元");
  });

  it("names the rows of a column in mixed units", () => {
    const [finding] = findingsIn(edit(goodGrid, { E10: 980_000, F10: 930_000, E12: 1_040_000 }), {
      published: lastYear,
    });
    expect(finding).toMatchObject({ rule: "magnitude-suspicious", cell: "E10", affects: ["F10", "E12"] });
  });

  it("tells a column whose head carries another unit by its head alone", () => {
    const grid = edit(goodGrid, { ...times("E", 1e4), E6: "营业收入（万元）" });
    expect(rulesFinding(grid, { published: lastYear })).toEqual(["unit-differs"]);
  });

  it("tells a unit in the corner that no column has by the corner alone", () => {
    const grid = edit(goodGrid, { ...times("E", 1e4), ...times("F", 1e4), A5: "计量单位：万元" });
    expect(rulesFinding(grid, { published: lastYear })).toEqual(["unit-differs"]);
  });

  it("finds 人 under 万人, and 万家 under 家 before it complains of decimals", () => {
    const employees = columnOf(goodGrid, "K");
    const units = columnOf(goodGrid, "J");
    const published = [
      ...forClusters("2024-Q4", (index) => employees[index]!, { indicator: "employees" }),
      ...forClusters("2024-Q4", (index) => units[index]!, { indicator: "unit-count" }),
    ];
    const findings = findingsIn(edit(goodGrid, { ...times("K", 1e4), J9: 0.01 }), { published });
    expect(
      findings.filter(({ severity }) => severity !== "info").map(({ rule, cell }) => [rule, cell]),
    ).toEqual([
      ["magnitude-suspicious", "J9"],
      ["magnitude-suspicious", "K9"],
    ]);
    expect(findings[0]!.message).toContain("如所填单位是万家，应为100家");
    expect(findings[1]!.affects).toEqual(affectedBelow("K"));
  });

  it("compares with the form's own 上年同期 where nothing is published", () => {
    const [finding] = findingsIn(edit(goodGrid, { E9: 950_000, G9: "不适用" }), { published: [] });
    expect(finding).toMatchObject({ rule: "magnitude-suspicious", cell: "E9" });
  });

  it("blocks no right figure because last year's was stored wrong", () => {
    const published = [
      ...forClusters("2024-Q4", (index) => (levels[index]! - 5) * 1e-4),
      ...forClusters("2023-Q4", (index) => levels[index]! - 9),
    ];
    expect(findingsIn(goodGrid, { published }).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("says nothing of figures of their usual size", () => {
    expect(rulesFinding(goodGrid, { published: lastYear })).toEqual([]);
    expect(rulesFinding(longGrid(goodLongRow), { published: lastYear })).toEqual([]);
  });
});
