import type { LineSeriesOption } from "echarts/charts";
import { type ChartTheme, lineColors } from "./chart-theme.ts";
import type { ChartType } from "./chart-type.ts";
import { frameOption } from "./frame-option.ts";
import { type Joins, joinsOf } from "./line-joins.ts";
import { type LinePiece, linePieces } from "./line-pieces.ts";
import { newestKnown, type SeriesModelLine } from "./series-model.ts";

const WIDTHS: Record<SeriesModelLine["tone"], number> = {
  province: 2,
  selected: 2,
  level: 2.25,
  other: 1.5,
  path: 1.25,
};

/** Lines over periods: firm stretches solid, provisional ones dashed with hollow points, gaps open. */
export const line = {
  id: "line",
  name: "折线",
  accepts: (model) => (model.periods.length < 2 ? "只有一期数据，画不成折线。" : null),
  zeroBased: false,
  toOption(model, theme, layout) {
    const colors = lineColors(
      theme,
      model.lines.map((entry) => entry.tone),
    );
    const series = model.lines.flatMap((entry, place) =>
      lineSeries(entry, joinsOf(model, entry), colors[place] ?? theme.ink, theme),
    );
    return frameOption(model, theme, layout, series);
  },
} as const satisfies ChartType;

function lineSeries(
  entry: SeriesModelLine,
  joins: Joins,
  color: string,
  theme: ChartTheme,
): LineSeriesOption[] {
  const z = entry.tone === "other" || entry.tone === "path" ? 2 : 3;
  const pieces = linePieces(entry.points, joins);
  const strokes = pieces.map((piece): LineSeriesOption => ({
    type: "line",
    z,
    symbol: "none",
    silent: true,
    lineStyle: {
      color,
      width: WIDTHS[entry.tone],
      type: entry.tone === "path" ? [2, 4] : piece.provisional ? [5, 4] : "solid",
    },
    connectNulls: true,
    data: [...piece.values],
  }));
  return entry.tone === "path" ? strokes : [...strokes, pointSeries(entry, pieces, color, theme, z + 1)];
}

/** Hollow points where values are provisional, a dot on the newest value and on values without neighbours. */
function pointSeries(
  entry: SeriesModelLine,
  pieces: readonly LinePiece[],
  color: string,
  theme: ChartTheme,
  z: number,
): LineSeriesOption {
  const newest = newestKnown(entry)?.place;
  return {
    type: "line",
    z,
    symbol: "none",
    silent: true,
    lineStyle: { width: 0 },
    data: entry.points.map((point, place) => {
      const lone = pieces.every((piece) => piece.values[place] === null);
      if (point.value === null || !(point.provisional || place === newest || lone)) return point.value;
      const fill = point.provisional ? theme.paper : color;
      return {
        value: point.value,
        symbol: "circle",
        symbolSize: 6,
        itemStyle: { color: fill, borderColor: color, borderWidth: 1.5 },
      };
    }),
  };
}
