import { expect, it } from "vitest";
import { monthIndex } from "@dash/data";
import { monthsCoveredWithYear, monthsCoveredWords, monthsWords } from "#data/wording/months-covered.ts";

it.each([
  [9, "year-to-date", "1—9月"],
  [5, "year-to-date", "1—5月"],
  [1, "year-to-date", "1月"],
  [6, "quarter", "4—6月"],
  [12, "half", "7—12月"],
  [12, "year", "1—12月"],
  [9, "rolling4", "2023年10月—2024年9月"],
  [12, "rolling4", "1—12月"],
  [6, "point", "6月末"],
] as const)("of month %d as %s are %s", (month, transformation, words) => {
  expect(monthsCoveredWords(monthIndex(2024, month), transformation)).toBe(words);
});

it("are read from the months of a reply", () => {
  expect(monthsWords({ first: "2024-01", last: "2024-09" })).toBe("1—9月");
  expect(monthsWords({ first: "2023-10", last: "2024-09" })).toBe("2023年10月—2024年9月");
});

it.each([
  [5, "year-to-date", "2024年1—5月"],
  [6, "quarter", "2024年4—6月"],
  [6, "rolling4", "2023年7月—2024年6月"],
  [6, "point", "2024年6月末"],
  [1, "year-to-date", "2024年1月"],
] as const)("of month %d as %s are %s with their year", (month, transformation, words) => {
  expect(monthsCoveredWithYear(monthIndex(2024, month), transformation)).toBe(words);
});
