import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodGrid } from "../../../../../support/a-checked-form.ts";
import { columnOf, findingsIn, forClusters, rulesFinding } from "../../../../../support/known-figures.ts";

const level = columnOf(goodGrid, "E");
const base = columnOf(goodGrid, "F");
const same = [
  ...forClusters("2025-Q3", (index) => level[index]!),
  ...forClusters("2025-Q3", (index) => base[index]!, { measure: "restated-base" }),
];

describe("figures-repeat-earlier", () => {
  it("doubts a file whose figures are those of the quarter before, and says nothing else", () => {
    const findings = findingsIn(goodGrid, { published: same });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "figures-repeat-earlier",
      severity: "error",
      cell: "E9",
      found: "与2025年前三季度（2025-Q3）相同的数占100%",
    });
  });

  it("sees the same in figures of the quarter before that are not released yet", () => {
    expect(rulesFinding(goodGrid, { published: [], pending: same })).toContain("figures-repeat-earlier");
  });

  it("may not compare with uploads the reporter does not see", () => {
    const pending = same.map((figure) => ({ ...figure, visible: false }));
    expect(rulesFinding(goodGrid, { published: [], pending })).toEqual([]);
  });

  it("names last year's file as such", () => {
    const published = same.map((figure) => ({ ...figure, period: "2024-Q4" }));
    expect(findingsIn(goodGrid, { published })[0]).toMatchObject({
      rule: "figures-repeat-earlier",
      found: "与2024年全年（2024-Q4）相同的数占100%",
    });
  });

  it("lets one in eight be the same", () => {
    const changed = Object.fromEntries(
      level.slice(1).map((value, index) => [`E${index + 10}`, value + 0.37]),
    );
    expect(rulesFinding(edit(goodGrid, changed), { published: same })).not.toContain(
      "figures-repeat-earlier",
    );
  });
});
