import { describe, expect, it } from "vitest";
import { presentGrowthInputs, requiredGrowthInputs } from "#web/features/cluster-detail/growth-inputs.ts";
import { aClusterProgress, aFigure } from "../a-cluster-progress.ts";

describe("the inputs of growth", () => {
  it("are printed as the growth is reckoned", () => {
    expect(requiredGrowthInputs(aClusterProgress(), 2)).toBe("(30,000÷23,437.35)^(1÷0.25年)−1");
    expect(presentGrowthInputs(aClusterProgress(), 2)).toBe("23,437.35÷22,271.06−1");
  });

  it("count whole years without decimals", () => {
    expect(requiredGrowthInputs(aClusterProgress({ remainingYears: 5 }), 2)).toContain("1÷5年");
  });

  it("are left out where there is no growth to reckon", () => {
    expect(requiredGrowthInputs(aClusterProgress({ requiredGrowth: aFigure(null) }), 2)).toBe("");
    expect(presentGrowthInputs(aClusterProgress({ presentGrowth: aFigure(null) }), 2)).toBe("");
  });
});
