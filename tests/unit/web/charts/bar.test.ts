import { describe, expect, it } from "vitest";
import { bar } from "#web/charts/bar.ts";
import { chartLayout } from "#web/charts/chart-layout.ts";
import { aModel, aTheme } from "./a-series.ts";

describe("the bar chart", () => {
  it("leaves a missing column out, marks it 缺，and draws provisional ones hollow", () => {
    const model = aModel({ 当季: [4, null, "~5"] });
    const option = bar.toOption(model, aTheme, chartLayout(model, aTheme, { width: 480, height: 200 }, bar));
    expect(option.series).toMatchInlineSnapshot(`
      [
        {
          "barCategoryGap": "28%",
          "barMaxWidth": 30,
          "data": [
            4,
            null,
            {
              "itemStyle": {
                "borderColor": "accent",
                "borderType": "dashed",
                "borderWidth": 1.5,
                "color": "paper",
              },
              "value": 5,
            },
          ],
          "itemStyle": {
            "color": "accent",
          },
          "silent": true,
          "type": "bar",
        },
      ]
    `);
    expect(JSON.stringify(option.graphic).match(/缺/gu)).toHaveLength(1);
  });

  it("stands on zero", () => {
    const model = aModel({ 当季: [90, 100] });
    expect(chartLayout(model, aTheme, { width: 480, height: 200 }, bar).scale.min).toBe(0);
  });

  it("refuses more series than can stand side by side", () => {
    expect(bar.accepts(aModel({ a: [1], b: [1], c: [1], d: [1] }))).toContain("最多并列3个序列");
  });
});
