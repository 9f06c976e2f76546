import { expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodGrid } from "../../../../../support/a-checked-form.ts";
import { findingsIn } from "../../../../../support/known-figures.ts";

it("says once what is wrong with a count that is not whole, whatever else does not fit", () => {
  const published = [
    { indicator: "unit-count", period: "2024-Q4", value: 80 },
    { indicator: "unit-count", period: "2025-Q3", value: 82 },
  ];
  const about = (value: number): readonly string[] =>
    findingsIn(edit(goodGrid, { J9: value }), { published })
      .filter(({ cell }) => cell === "J9")
      .map(({ rule }) => rule);
  expect(about(35.5)).toEqual(["count-not-whole"]);
  expect(about(35)).toEqual(["unit-count-jump", "growth-extreme"]);
});
