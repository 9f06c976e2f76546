import type { ChartLayout } from "./chart-layout.ts";
import { xOfPeriod, yOfValue } from "./chart-layout.ts";
import type { ChartGraphic, ChartOption, ChartSeries } from "./chart-option.ts";
import { type ChartTheme, lineColors } from "./chart-theme.ts";
import { pathsOf, type SeriesModel } from "./series-model.ts";

/** A label this far from its line gets a leader. */
const LEADER_FROM = 5;
/** Between a line's last point and its leader. */
const LEADER_GAP = 6;

/** Axes, zero line, references and direct labels: what all charts over periods share. */
export function frameOption(
  model: SeriesModel,
  theme: ChartTheme,
  layout: ChartLayout,
  series: readonly ChartSeries[],
): ChartOption {
  const { plot, scale, size } = layout;
  return {
    animation: false,
    textStyle: { fontFamily: theme.fontFamily, fontSize: theme.fontSize },
    grid: {
      left: plot.left,
      top: plot.top,
      right: size.width - plot.left - plot.width,
      bottom: size.height - plot.top - plot.height,
      outerBoundsMode: "none",
    },
    xAxis: {
      type: "category",
      data: [...layout.periodLabels],
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        interval: 0,
        hideOverlap: false,
        color: theme.inkSoft,
        fontSize: theme.fontSize,
        lineHeight: theme.fontSize * 1.3,
        margin: 8,
      },
    },
    yAxis: {
      type: "value",
      min: scale.min,
      max: scale.max,
      interval: scale.step,
      axisLabel: { show: false },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: theme.rule, width: 1 } },
    },
    series: [...series],
    graphic: {
      elements: [
        ...tickTexts(theme, layout),
        ...zeroLine(theme, layout),
        ...referenceLines(model, theme, layout),
        ...endTexts(model, theme, layout),
        ...pathKeys(model, theme, layout),
      ],
    },
  };
}

/** A text in a picture; `at` is where its anchor lies. */
export function pictureText(
  text: string,
  at: { readonly x: number; readonly y: number },
  theme: ChartTheme,
  style: {
    readonly color?: string;
    readonly bold?: boolean;
    readonly align?: "left" | "right";
    readonly size?: number;
  } = {},
): ChartGraphic {
  return {
    type: "text",
    silent: true,
    z: 10,
    x: at.x,
    y: at.y,
    style: {
      text,
      fill: style.color ?? theme.inkSoft,
      fontFamily: theme.fontFamily,
      fontSize: style.size ?? theme.fontSize,
      fontWeight: style.bold ? "bold" : "normal",
      align: style.align ?? "left",
      verticalAlign: "middle",
    },
  };
}

function line(
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  style: { readonly width?: number; readonly dash?: readonly number[] } = {},
): ChartGraphic {
  return {
    type: "line",
    silent: true,
    z: 1,
    shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    style: { stroke, lineWidth: style.width ?? 1, ...(style.dash ? { lineDash: style.dash } : {}) },
  };
}

function tickTexts(theme: ChartTheme, layout: ChartLayout): ChartGraphic[] {
  return layout.scale.ticks.map((tick, place) =>
    pictureText(
      layout.tickLabels[place] ?? "",
      { x: layout.plot.left - 6, y: Math.round(yOfValue(layout, tick)) },
      theme,
      { align: "right" },
    ),
  );
}

function zeroLine(theme: ChartTheme, layout: ChartLayout): ChartGraphic[] {
  const { left, width, top, height } = layout.plot;
  if (!layout.scale.fromZero)
    return [line([left, top + height], [left + width, top + height], theme.ruleStrong, { dash: [2, 3] })];
  const y = Math.round(yOfValue(layout, 0)) + 0.5;
  return [line([left, y], [left + width, y], theme.inkSoft)];
}

function referenceLines(model: SeriesModel, theme: ChartTheme, layout: ChartLayout): ChartGraphic[] {
  const { left, width } = layout.plot;
  return model.references.map((reference) => {
    const y = Math.round(yOfValue(layout, reference.value)) + 0.5;
    return line([left, y], [left + width, y], theme.cinnabar, { width: 1.25 });
  });
}

/** Paths are named in full above the plot: their ends lie on the target they lead to. */
function pathKeys(model: SeriesModel, theme: ChartTheme, layout: ChartLayout): ChartGraphic[] {
  const { left, top } = layout.plot;
  return pathsOf(model).flatMap((path, place) => {
    const y = top - theme.fontSize * (1.1 + place * 1.5);
    return [
      line([left, y], [left + 22, y], theme.cinnabar, { width: 1.25, dash: [2, 4] }),
      pictureText(path.name, { x: left + 28, y }, theme, { color: theme.cinnabar }),
    ];
  });
}

function endTexts(model: SeriesModel, theme: ChartTheme, layout: ChartLayout): ChartGraphic[] {
  const colors = lineColors(
    theme,
    model.lines.map((entry) => entry.tone),
  );
  const right = layout.plot.left + layout.plot.width;
  return layout.endLabels.flatMap((label) => {
    const color = label.line === null ? theme.cinnabar : (colors[label.line] ?? theme.ink);
    const tone = label.line === null ? "path" : model.lines[label.line]?.tone;
    const text = pictureText(label.text, { x: right + 10, y: label.y }, theme, {
      color,
      bold: tone !== "path" && tone !== "other",
    });
    if (label.ended || Math.abs(label.y - label.anchor) < LEADER_FROM) return [text];
    const from = xOfPeriod(layout, layout.newest) + LEADER_GAP;
    return [line([Math.min(from, right), label.anchor], [right + 8, label.y], color), text];
  });
}
