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

it("is nothing before the first release", () => {
  expect(boardPeriod(aCatalog({ indicators: [] }), "2024")).toBeNull();
});
