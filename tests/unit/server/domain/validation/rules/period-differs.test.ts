import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodGrid } from "../../../../../support/a-checked-form.ts";
import { findingsIn, rulesFinding } from "../../../../../support/known-figures.ts";

describe("period-differs", () => {
  it("names a file name of another period, and judges no figure by the wrong one", () => {
    const findings = findingsIn(edit(goodGrid, { G9: 8.8 }), { fileName: "宜昌_集群_2025年三季度.csv" });
    expect(findings).toMatchObject([
      { rule: "period-differs", severity: "error", cell: null, found: "宜昌_集群_2025年三季度.csv" },
    ]);
  });

  it("is content with a file name of the same period", () => {
    expect(rulesFinding(goodGrid, { fileName: "宜昌_集群_2025年全年_v2.csv" })).toEqual([]);
  });

  it("takes no 1—5月 for 上半年, and says where they belong", () => {
    const grid = edit(goodGrid, { A1: "2025年1—5月十大产业集群季度表", A4: "报告期：2025年1—5月" });
    const [finding] = findingsIn(grid, {}, { period: "2025-Q2" });
    expect(finding).toMatchObject({ rule: "period-differs", cell: "A1" });
    expect(finding!.message).toContain("2025年1—5月累计的数不能当作2025年上半年数");
    expect(finding!.suggestion).toContain("2025-M05");
  });
});
