import { expect, it } from "vitest";
import type { CockpitSelection } from "#web/features/cockpit/resolve-selection.ts";
import { trendTransformation } from "#web/features/cockpit/trend-transformation.ts";
import { aCatalogIndicator, aRevenueIndicator } from "../../../../support/a-catalog.ts";

const aSelection = (change: Partial<CockpitSelection>): CockpitSelection => ({
  indicator: aCatalogIndicator(),
  cluster: "_T",
  transformation: "year-to-date",
  stat: "level",
  period: "2024-Q4",
  periods: [],
  remarks: [],
  ...change,
});

it("compares a whole year of an area indicator with whole years", () => {
  expect(trendTransformation(aSelection({}))).toBe("year");
});

it("keeps the map's reading within the year and for clusters", () => {
  expect(trendTransformation(aSelection({ period: "2024-Q3" }))).toBe("year-to-date");
  expect(trendTransformation(aSelection({ indicator: aRevenueIndicator() }))).toBe("year-to-date");
});
