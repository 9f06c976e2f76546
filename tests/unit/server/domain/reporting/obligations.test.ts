import { monthIndex } from "@dash/data";
import { describe, expect, it } from "vitest";
import { obligationOf, owedMonths, owingAreas } from "#server/domain/reporting/obligations.ts";
import { defaultReportingSettings as settings } from "#server/domain/reporting/reporting-settings.ts";

describe("what is owed", () => {
  it("are both quarterly forms, by the province and its seventeen prefectures", () => {
    for (const dataflow of ["cluster-quarterly", "area-quarterly"]) {
      const owing = owingAreas(obligationOf(settings, dataflow)!);
      expect(owing).toHaveLength(18);
      expect(owing.slice(0, 2).map(({ name }) => name)).toEqual(["湖北省", "武汉市"]);
    }
    expect(obligationOf(settings, "observations-long")).toBeUndefined();
  });

  it("takes in the counties of each prefecture where a deployment says so", () => {
    const rule = { ...settings.obligations[0]!, levels: ["prefecture", "county"] } as const;
    expect(owingAreas(rule)).toHaveLength(17 + 99);
  });

  it("are the last four quarters that are over", () => {
    expect(owedMonths(monthIndex(2026, 2))).toEqual([
      monthIndex(2025, 12),
      monthIndex(2025, 9),
      monthIndex(2025, 6),
      monthIndex(2025, 3),
    ]);
    expect(owedMonths(monthIndex(2026, 3))[0]).toBe(monthIndex(2026, 3));
  });
});
