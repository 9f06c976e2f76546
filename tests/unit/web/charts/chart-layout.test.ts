import { describe, expect, it } from "vitest";
import { chartLayout, periodAt, xOfPeriod, yOfValue } from "#web/charts/chart-layout.ts";
import { aModel, aTheme } from "./a-series.ts";

const size = { width: 640, height: 240 };
const layoutOf = (model: Parameters<typeof chartLayout>[0]) =>
  chartLayout(model, aTheme, size, { zeroBased: false });

describe("the layout of a chart", () => {
  it("names each line with its newest value", () => {
    expect(layoutOf(aModel({ 武汉: [10, 20] })).endLabels.map((label) => label.text)).toEqual(["武汉 20.0"]);
  });

  it("says where a line ended instead of showing an old value as new", () => {
    const labels = layoutOf(aModel({ 武汉: [10, 20], 神农架: [1, null] })).endLabels;
    expect(labels.map((label) => label.text)).toContain("神农架 止于2020年");
  });

  it("does not call a line ended because the axis runs on to a target", () => {
    const model = aModel({ 滚动四季: [10, 20, null] });
    expect(layoutOf(model).endLabels.map((label) => label.text)).toEqual(["滚动四季 20.0"]);
  });

  it("finds the period under the pointer, and none beside the plot", () => {
    const layout = layoutOf(aModel({ 武汉: [10, 20, 30] }));
    expect([0, 1, 2].map((place) => periodAt(layout, xOfPeriod(layout, place)))).toEqual([0, 1, 2]);
    expect(periodAt(layout, 1)).toBeNull();
    expect(periodAt(layout, 639)).toBeNull();
  });

  it("puts the ends of the scale on the edges of the plot", () => {
    const layout = layoutOf(aModel({ 武汉: [-5, 20] }));
    expect(yOfValue(layout, layout.scale.max)).toBe(layout.plot.top);
    expect(yOfValue(layout, layout.scale.min)).toBe(layout.plot.top + layout.plot.height);
  });
});
