import { expect, it } from "vitest";
import { trendAreas } from "#web/features/cockpit/trend-areas.ts";

it("draws the province with 武汉，襄阳 and 宜昌 when nothing is chosen", () => {
  expect(trendAreas({ area: null, compare: [] })).toEqual(["420000", "420100", "420600", "420500"]);
});

it("draws the selected area once, after the province", () => {
  expect(trendAreas({ area: "420500", compare: [] })).toEqual(["420000", "420500", "420100", "420600"]);
});

it("draws chosen comparisons instead of the usual three", () => {
  expect(trendAreas({ area: "429004", compare: ["429005"] })).toEqual(["420000", "429004", "429005"]);
});
