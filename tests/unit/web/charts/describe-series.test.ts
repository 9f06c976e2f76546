import { describe, expect, it } from "vitest";
import { describeSeries } from "#web/charts/describe-series.ts";
import { aModel } from "./a-series.ts";

describe("a picture in words", () => {
  it("tells span, newest, highest, lowest and missing figures of each line", () => {
    expect(describeSeries(aModel({ 湖北: [3, null, 9, "~5"] }, { simulated: true }))).toBe(
      "营业收入，单位亿元，2020年至2023年，共4期。湖北：最新2023年5.0（初步），最高2022年9.0，最低2020年3.0，缺1期。含模拟数据。",
    );
  });

  it("says that there is nothing", () => {
    expect(describeSeries(aModel({ 湖北: [null] }))).toBe("营业收入：所选范围内没有数据。");
  });
});
