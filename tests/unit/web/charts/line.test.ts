import { describe, expect, it } from "vitest";
import { chartLayout } from "#web/charts/chart-layout.ts";
import { line } from "#web/charts/line.ts";
import type { SeriesModel } from "#web/charts/series-model.ts";
import { aModel, aTheme } from "./a-series.ts";

function optionOf(model: SeriesModel) {
  const layout = chartLayout(model, aTheme, { width: 480, height: 200 }, line);
  return line.toOption(model, aTheme, layout);
}

describe("the line chart", () => {
  it("draws firm stretches solid, provisional ones dashed, and hollow provisional points", () => {
    expect(optionOf(aModel({ 湖北: [1, 2, "~3"] })).series).toMatchInlineSnapshot(`
      [
        {
          "connectNulls": true,
          "data": [
            1,
            2,
            null,
          ],
          "lineStyle": {
            "color": "accent",
            "type": "solid",
            "width": 2.25,
          },
          "silent": true,
          "symbol": "none",
          "type": "line",
          "z": 3,
        },
        {
          "connectNulls": true,
          "data": [
            null,
            2,
            3,
          ],
          "lineStyle": {
            "color": "accent",
            "type": [
              5,
              4,
            ],
            "width": 2.25,
          },
          "silent": true,
          "symbol": "none",
          "type": "line",
          "z": 3,
        },
        {
          "data": [
            1,
            2,
            {
              "itemStyle": {
                "borderColor": "accent",
                "borderWidth": 1.5,
                "color": "paper",
              },
              "symbol": "circle",
              "symbolSize": 6,
              "value": 3,
            },
          ],
          "lineStyle": {
            "width": 0,
          },
          "silent": true,
          "symbol": "none",
          "type": "line",
          "z": 4,
        },
      ]
    `);
  });

  it("is plain data, so that it can be drawn on the server too", () => {
    const option = optionOf(aModel({ 湖北: [1, null, "~3"], 武汉: [4, 5, 6] }));
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });

  it("draws the target as a line in cinnabar with its label", () => {
    const option = optionOf(aModel({ 湖北: [1, 2] }, { references: [{ value: 5, label: "目标5亿元左右" }] }));
    expect(option.graphic.elements).toMatchObject(
      Array.from(option.graphic.elements, (element) =>
        JSON.stringify(element).includes("目标5亿元左右")
          ? { style: { text: "目标5亿元左右", fill: "cinnabar" } }
          : {},
      ),
    );
    expect(JSON.stringify(option.graphic.elements)).toContain("目标5亿元左右");
  });

  it("names a path above the plot and gives it no points", () => {
    const model = aModel({ 湖北: [1, 2], 推算: [1, 3] });
    const lines = model.lines.map((entry) =>
      entry.name === "推算" ? { ...entry, tone: "path" as const } : entry,
    );
    const option = optionOf({ ...model, lines });
    expect(option.series).toHaveLength(3);
    expect(JSON.stringify(option.graphic)).toContain("推算");
  });

  it("refuses a single period", () => {
    expect(line.accepts(aModel({ 湖北: [1] }))).toBe("只有一期数据，画不成折线。");
  });
});
