import { expect, it } from "vitest";
import { boardPeriod } from "#web/features/cockpit/board-period.ts";
import { aCatalog } from "../../../../support/a-catalog.ts";

it("is the newest cluster period not after the map's", () => {
  expect(boardPeriod(aCatalog(), "2024-Q2")).toBe("2024-Q2");
  expect(boardPeriod(aCatalog(), "2025")).toBe("2024-Q4");
});

it("is the newest of all when the map shows an earlier time", () => {
  expect(boardPeriod(aCatalog(), "2016-Q1")).toBe("2024-Q4");
});

it("passes over periods of which the province has nothing, while there are others", () => {
  const catalog = aCatalog();
  const onlyAreas = (periods: readonly string[]) => ({
    ...catalog,
    indicators: catalog.indicators.map((entry) => ({
      ...entry,
      periods: entry.periods.map((one) => ({ ...one, province: !periods.includes(one.period) })),
    })),
  });
  const all = catalog.indicators.find(({ id }) => id === "revenue")!.periods.map(({ period }) => period);
  expect(boardPeriod(onlyAreas(["2024-Q4"]), "2025")).toBe(all[all.indexOf("2024-Q4") - 1]);
  expect(boardPeriod(onlyAreas(all), "2025")).toBe("2024-Q4");
});

it("is nothing before the first release", () => {
  expect(boardPeriod(aCatalog({ indicators: [] }), "2024")).toBeNull();
});
