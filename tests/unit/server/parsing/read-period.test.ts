import { monthIndex } from "@dash/data";
import { describe, expect, it } from "vitest";
import { readPeriodCode, readPeriods } from "#server/parsing/read-period.ts";

describe("readPeriods", () => {
  it.each([
    ["2025年全年十大产业集群季度表", 2025, 12],
    ["2025年上半年全省服务业", 2025, 6],
    ["报告期:2025年前三季度(2025-Q3)", 2025, 9],
    ["2024年1—5月", 2024, 5],
    ["２０２４年１－５月", 2024, 5],
    ["2021年一季度", 2021, 3],
    ["2021年第二季度", 2021, 6],
    ["2020年度", 2020, 12],
    ["2024-M05", 2024, 5],
  ])("reads %j as the month it ends in", (line, year, month) => {
    expect(readPeriods(line)).toEqual([monthIndex(year, month)]);
  });

  it.each(["有效期至:2027年12月", "报出日期:2026年1月20日", "填报地区:宜昌市(420500)", "2025年"])(
    "finds no period in %j",
    (line) => {
      expect(readPeriods(line)).toEqual([]);
    },
  );

  it("finds both when a line names two", () => {
    expect(readPeriods("2025年上半年与2024年上半年")).toEqual([monthIndex(2025, 6), monthIndex(2024, 6)]);
  });
});

describe("readPeriodCode", () => {
  it("reads codes in any width and case, and customary names", () => {
    expect(readPeriodCode("２０２４-q2")).toBe(monthIndex(2024, 6));
    expect(readPeriodCode("2024")).toBe(monthIndex(2024, 12));
    expect(readPeriodCode("2024年1-5月")).toBe(monthIndex(2024, 5));
  });

  it("returns null for what is no period", () => {
    expect(readPeriodCode("2021.10")).toBeNull();
    expect(readPeriodCode("")).toBeNull();
  });
});
