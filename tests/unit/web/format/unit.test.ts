import { expect, it } from "vitest";
import {
  formatWithUnit,
  statisticDecimals,
  statisticUnit,
  unitDecimals,
  unitName,
} from "#web/format/unit.ts";

it("writes number and unit together", () => {
  expect(formatWithUnit(23_417.24, "CNY-1e8")).toBe("23,417.24亿元");
  expect(formatWithUnit(6.3, "percent")).toBe("6.3%");
  expect(formatWithUnit(0.4, "percentage-point")).toBe("0.4个百分点");
  expect(formatWithUnit(1159, "enterprise")).toBe("1,159家");
  expect(formatWithUnit(119.26, "person-1e4")).toBe("119.26万人");
});

it("has two decimals for 亿元 and 万人，one for rates, none for counts", () => {
  expect((["CNY-1e8", "person-1e4", "percent", "train"] as const).map(unitDecimals)).toEqual([2, 2, 1, 0]);
});

it("shows measures of an indicator in their own unit", () => {
  expect(unitName(statisticUnit("level", { unit: "CNY-1e8" }))).toBe("亿元");
  expect(unitName(statisticUnit("pull", { unit: "CNY-1e8" }))).toBe("百分点");
  expect(statisticDecimals("level", { decimals: 2 })).toBe(2);
  expect(statisticDecimals("share-of-province", { decimals: 2 })).toBe(1);
});
