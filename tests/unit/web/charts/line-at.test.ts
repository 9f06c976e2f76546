import { describe, expect, it } from "vitest";
import { chartLayout, yOfValue } from "#web/charts/chart-layout.ts";
import { lineAt } from "#web/charts/line-at.ts";
import { aModel, aTheme } from "./a-series.ts";

const model = aModel({ 武汉: [10, 200], 宜昌: [12, 100], 神农架: [1, null] });
const layout = chartLayout(model, aTheme, { width: 640, height: 240 }, { zeroBased: false });

describe("the line a click means", () => {
  it("is the one whose value stands nearest", () => {
    expect(lineAt(model, layout, 1, yOfValue(layout, 110))?.name).toBe("宜昌");
    expect(lineAt(model, layout, 1, yOfValue(layout, 190))?.name).toBe("武汉");
  });

  it("is never one without a value in that period", () => {
    expect(lineAt(model, layout, 1, yOfValue(layout, 1))?.name).toBe("宜昌");
  });

  it("is none where nobody has a value", () => {
    expect(lineAt(aModel({ 武汉: [1, null] }), layout, 1, 0)).toBeNull();
  });
});
