import type { BarSeriesOption } from "echarts/charts";
import { xOfPeriod, yOfValue, type ChartLayout } from "./chart-layout.ts";
import type { ChartGraphic } from "./chart-option.ts";
import { type ChartTheme, lineColors } from "./chart-theme.ts";
import type { ChartType } from "./chart-type.ts";
import { frameOption, pictureText } from "./frame-option.ts";
import type { SeriesModel, SeriesModelLine } from "./series-model.ts";

const MOST_LINES = 3;

/** Columns over periods, standing on zero; provisional ones hollow with a dashed edge, missing ones marked 缺. */
export const bar = {
  id: "bar",
  name: "柱形",
  accepts: (model) =>
    model.lines.length > MOST_LINES ? `柱形图最多并列${MOST_LINES}个序列，请减少地区或改用折线。` : null,
  zeroBased: true,
  toOption(model, theme, layout) {
    const colors = lineColors(
      theme,
      model.lines.map((entry) => entry.tone),
    );
    const option = frameOption(
      model,
      theme,
      layout,
      model.lines.map((entry, place) => barSeries(entry, colors[place] ?? theme.accent, theme)),
    );
    const marks = missingMarks(model, theme, layout);
    return { ...option, graphic: { elements: [...option.graphic.elements, ...marks] } };
  },
} as const satisfies ChartType;

function barSeries(entry: SeriesModelLine, color: string, theme: ChartTheme): BarSeriesOption {
  return {
    type: "bar",
    silent: true,
    barMaxWidth: 30,
    barCategoryGap: "28%",
    itemStyle: { color },
    data: entry.points.map((point) =>
      point.value !== null && point.provisional
        ? {
            value: point.value,
            itemStyle: { color: theme.paper, borderColor: color, borderWidth: 1.5, borderType: "dashed" },
          }
        : point.value,
    ),
  };
}

/** Only for a single line: among several, the table tells which is missing. */
function missingMarks(model: SeriesModel, theme: ChartTheme, layout: ChartLayout): ChartGraphic[] {
  const [only, second] = model.lines;
  if (!only || second) return [];
  return only.points.flatMap((point, place) =>
    point.value === null && model.periods[place]?.listed
      ? [
          pictureText(
            "缺",
            {
              x: xOfPeriod(layout, place) - theme.fontSize / 2,
              y: yOfValue(layout, 0) - theme.fontSize * 0.8,
            },
            theme,
          ),
        ]
      : [],
  );
}
