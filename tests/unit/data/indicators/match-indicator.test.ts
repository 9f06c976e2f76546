import { describe, expect, it } from "vitest";
import { indicators, matchIndicator, parseIndicatorHeading } from "#data/indicators/index.ts";
import type { Indicator } from "#data/model/indicator.ts";

describe("matchIndicator", () => {
  it.each([
    ["社会消费品零售总额", "retail-sales"],
    ["社会消费品零售总额（亿元）", "retail-sales"],
    ["社会消费品零售总额(亿元)", "retail-sales"],
    ["  社会消费品 零售总额\u3000［单位：亿元］", "retail-sales"],
    ["社零额(万元)", "retail-sales"],
    ["其中:限额以上社会消费品零售额", "retail-sales-above-quota"],
    ["#餐饮收入", "retail-sales-catering"],
    ["ＧＤＰ", "gdp"],
    ["gdp", "gdp"],
    ["地区生产总值(GDP)", "gdp"],
    ["服务业占GDP比重（%）", "tertiary-share"],
    ["规上（限上）单位数（家）", "unit-count"],
    ["规上(限上)单位数", "unit-count"],
    ["增加值", "value-added"],
    ["服务业增加值", "tertiary-value-added"],
  ])("reads %j as %s", (text, id) => {
    expect(matchIndicator(text)?.id).toBe(id);
  });

  it.each(["社会消费品", "网上零售额", "商贸服务业营业收入", "", "()", "(亿元)"])(
    "does not guess at %j",
    (text) => {
      expect(matchIndicator(text)).toBeUndefined();
    },
  );

  it("finds nothing in the other block", () => {
    expect(matchIndicator("营业收入", "area")).toBeUndefined();
    expect(matchIndicator("营业收入", "cluster")?.id).toBe("revenue");
  });

  it("never lets two indicators share a name", () => {
    const owner = new Map<string, string>();
    for (const entry of indicators as readonly Indicator[]) {
      for (const name of new Set([entry.id, entry.name, entry.shortName, ...entry.aliases])) {
        const key = parseIndicatorHeading(name).name;
        expect(owner.get(key) ?? entry.id).toBe(entry.id);
        owner.set(key, entry.id);
        expect(matchIndicator(name)?.id).toBe(entry.id);
      }
    }
  });

  it("keeps the unit of a heading apart, so that another unit can be noticed", () => {
    expect(parseIndicatorHeading("营业收入（万元）")).toEqual({ name: "营业收入", unit: "万元" });
    expect(parseIndicatorHeading("营业收入")).toEqual({ name: "营业收入", unit: null });
  });
});
