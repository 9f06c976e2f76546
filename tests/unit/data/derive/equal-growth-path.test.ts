import { expect, it } from "vitest";
import { EQUAL_GROWTH_PATH_LABEL, equalGrowthPath } from "#data/derive/equal-growth-path.ts";

it("leads from the base to the target at one rate, both ends exact", () => {
  const path = equalGrowthPath({ year: 2020, value: 2000 }, { year: 2025, value: 5000 });
  expect(path.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  expect(path[0]!.value).toBe(2000);
  expect(path[5]!.value).toBe(5000);
  expect(path[1]!.value).toBeCloseTo(2402.25, 2);
});

it("is empty without a positive base", () => {
  expect(equalGrowthPath({ year: 2020, value: 0 }, { year: 2025, value: 5000 })).toEqual([]);
});

it("says that it is no official yearly target", () => {
  expect(EQUAL_GROWTH_PATH_LABEL).toBe("按等速增长推算，非官方年度目标");
});
