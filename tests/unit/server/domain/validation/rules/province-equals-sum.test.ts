import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodProvinceGrid } from "../../../../../support/a-checked-form.ts";
import { columnOf, findingsIn, forAreas, rulesFinding } from "../../../../../support/known-figures.ts";

const [, ...parts] = columnOf(goodProvinceGrid, "K");
const sum = parts.reduce((total, value) => total + value, 0);
const added = edit(goodProvinceGrid, { K9: sum, L9: sum / 1.04, M9: 4 });
const before = (province: number) =>
  forAreas("2024-Q4", "above-scale-service-revenue", (index) =>
    index === 0 ? province : parts[index - 1]! - 4,
  );
const sumBefore = sum - 17 * 4;

describe("province-equals-sum", () => {
  it("asks about a province that is the sum of its prefectures where it was not before", () => {
    const findings = findingsIn(added, { published: before(sumBefore + 60) });
    expect(findings).toMatchObject([{ rule: "province-equals-sum", severity: "warning", cell: "K9" }]);
  });

  it("asks about a province that no longer is the sum", () => {
    const grid = edit(added, { K9: sum + 45, M9: "未报" });
    expect(findingsIn(grid, { published: before(sumBefore) })).toMatchObject([
      { rule: "province-equals-sum", comparison: { difference: 45 } },
    ]);
  });

  it("is content where nothing changed", () => {
    expect(rulesFinding(added, { published: before(sumBefore) })).toEqual([]);
    expect(
      rulesFinding(edit(added, { K9: sum + 45, M9: "未报" }), { published: before(sumBefore + 60) }),
    ).toEqual([]);
  });
});
