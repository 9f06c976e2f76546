import { describe, expect, it } from "vitest";
import { periodAxisLabels } from "#web/charts/period-axis.ts";
import { modelPeriod } from "#web/charts/series-model-of.ts";

const quarters = ["2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"].map((code) => modelPeriod(code, "quarter"));

describe("the labels of a period axis", () => {
  it("stand with the year under its first quarter when there is room", () => {
    expect(periodAxisLabels(quarters, 60, 12)).toEqual(["三季\n2023年", "四季", "一季\n2024年", "二季"]);
  });

  it("are years alone when quarters don't fit", () => {
    expect(periodAxisLabels(quarters, 22, 12)).toEqual(["2023", "", "2024", ""]);
  });

  it("skip years that don't fit, counted from the newest", () => {
    const years = ["2020", "2021", "2022", "2023"].map((code) => modelPeriod(code, "year"));
    expect(periodAxisLabels(years, 20, 12)).toEqual(["", "2021", "", "2023"]);
  });
});
