import { describe, expect, it } from "vitest";
import { trendChoice } from "#web/features/area-detail/trend-choice.ts";
import { aCatalogIndicator, aRevenueIndicator } from "../../../../support/a-catalog.ts";

const wanted = { indicator: "tertiary-value-added", cluster: "commerce", stat: null, asof: null };
const indicators = [aCatalogIndicator(), aRevenueIndicator()];
const yearly = () => "year";

describe("the trend of an area", () => {
  it("opens with published growth beside the province, read as the profile reads it", () => {
    expect(trendChoice("420500", wanted, indicators, yearly)?.query).toMatchObject({
      area: "420000,420500",
      stat: "published-growth",
      transformation: "year",
      cluster: undefined,
    });
  });

  it("draws levels alone, because the province would flatten them", () => {
    const choice = trendChoice("420500", { ...wanted, stat: "level" }, indicators, yearly);
    expect(choice?.query.area).toBe("420500");
  });

  it("offers no published growth for rolling quarters, which nobody publishes", () => {
    const revenue = { ...wanted, indicator: "revenue" };
    const choice = trendChoice("420500", revenue, indicators, () => "rolling4");
    expect(choice?.stats.map((stat) => stat.id)).toEqual(["nominal-growth", "level", "share-of-province"]);
    expect(choice?.query.cluster).toBe("commerce");
  });

  it("offers the province no share of itself and no second line", () => {
    const choice = trendChoice("420000", wanted, indicators, yearly);
    expect(choice?.stats.map((stat) => stat.id)).not.toContain("share-of-province");
    expect(choice?.query.area).toBe("420000");
  });

  it("falls back to the first indicator, and is nothing without any", () => {
    expect(trendChoice("420500", { ...wanted, indicator: "none" }, indicators, yearly)?.indicator.id).toBe(
      "tertiary-value-added",
    );
    expect(trendChoice("420500", wanted, [], yearly)).toBeNull();
  });
});
