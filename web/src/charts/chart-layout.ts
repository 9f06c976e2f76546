import { formatNumber } from "../format/number.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { hasTwoRows, periodAxisLabels } from "./period-axis.ts";
import { knownValues, newestKnown, newestPlace, pathsOf, type SeriesModel } from "./series-model.ts";
import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "../format/text-width.ts";
import { type ValueScale, valueScale } from "./value-scale.ts";

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A direct label beside the plot. */
export interface EndLabel {
  /** Place of the line in the model; null for a reference. */
  readonly line: number | null;
  readonly text: string;
  /** Height of what it names, and of the text after spreading; pixels. */
  readonly anchor: number;
  readonly y: number;
  /** True when the line has no value in the newest period. */
  readonly ended: boolean;
}

/** Where everything of a picture stands, in pixels; drawing and pointer share it. */
export interface ChartLayout {
  readonly size: ChartSize;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly scale: ValueScale;
  readonly tickLabels: readonly string[];
  readonly periodLabels: readonly string[];
  readonly endLabels: readonly EndLabel[];
  /** The newest period with an observed value. */
  readonly newest: number;
}

interface LayoutOptions {
  readonly zeroBased: boolean;
  /** Room kept free above and below, for a title and notes inside the picture. */
  readonly inset?: { readonly top: number; readonly bottom: number };
}

/** Pixels of height for each tick of the value axis, at the least. */
const TICK_ROOM = 34;
const LABEL_GAP = 10;

export function chartLayout(
  model: SeriesModel,
  theme: ChartTheme,
  size: ChartSize,
  { zeroBased, inset = { top: 0, bottom: 0 } }: LayoutOptions,
): ChartLayout {
  const height = size.height - inset.top - inset.bottom;
  const scale = valueScale(knownValues(model), {
    zeroBased,
    ticks: Math.min(6, Math.max(2, Math.floor(height / TICK_ROOM))),
  });
  const tickLabels = scale.ticks.map((tick) => formatNumber(tick, scale.decimals));
  const left = Math.ceil(Math.max(...tickLabels.map((label) => textWidth(label, theme.fontSize)))) + 10;
  const texts = labelTexts(model);
  const widest = Math.max(0, ...texts.map((label) => textWidth(label.text, theme.fontSize)));
  const right =
    texts.length === 0 ? 12 : Math.min(Math.ceil(widest) + LABEL_GAP + 2, Math.floor(size.width * 0.45));
  const width = Math.max(size.width - left - right, 40);
  const periodLabels = periodAxisLabels(
    model.periods,
    width / Math.max(model.periods.length, 1),
    theme.fontSize,
  );
  const rows = hasTwoRows(periodLabels) ? 2 : 1;
  const top = inset.top + Math.ceil(theme.fontSize * (0.8 + pathsOf(model).length * 1.5));
  const bottom = inset.bottom + Math.ceil(rows * theme.fontSize * 1.4) + 8;
  const plot = { left, top, width, height: Math.max(size.height - top - bottom, 30) };
  return {
    size,
    plot,
    scale,
    tickLabels,
    periodLabels,
    newest: newestPlace(model),
    endLabels: placeLabels(texts, plot, scale, theme.fontSize * 1.25),
  };
}

/** Middle of a period's slot, pixels from the left. */
export function xOfPeriod(layout: ChartLayout, place: number): number {
  const slot = layout.plot.width / Math.max(layout.periodLabels.length, 1);
  return layout.plot.left + (place + 0.5) * slot;
}

/** Height of a value, pixels from the top. */
export function yOfValue({ plot, scale }: Pick<ChartLayout, "plot" | "scale">, value: number): number {
  return plot.top + ((scale.max - value) / (scale.max - scale.min)) * plot.height;
}

/** The period under a point, or null beside the plot. */
export function periodAt(layout: ChartLayout, x: number): number | null {
  const { left, width } = layout.plot;
  const count = layout.periodLabels.length;
  if (count === 0 || x < left || x > left + width) return null;
  return Math.min(Math.floor(((x - left) / width) * count), count - 1);
}

interface LabelText {
  readonly line: number | null;
  readonly text: string;
  readonly value: number;
  readonly ended: boolean;
}

/** Lines are named with their newest value; one that ends early says so instead of showing an old value as new. */
function labelTexts(model: SeriesModel): readonly LabelText[] {
  const suffix = model.unit === "%" ? "%" : "";
  const newestOfAll = newestPlace(model);
  const ofLines = model.lines.flatMap((line, place) => {
    const newest = newestKnown(line);
    if (!newest || line.tone === "path") return [];
    const isNewest = newest.place === newestOfAll;
    const text = isNewest
      ? `${line.name} ${formatNumber(newest.value, model.decimals)}${suffix}`
      : `${line.name} 止于${model.periods[newest.place]?.name ?? ""}`;
    return [{ line: place, text, value: newest.value, ended: !isNewest }];
  });
  const ofReferences = model.references.map((reference) => ({
    line: null,
    text: reference.label,
    value: reference.value,
    ended: false,
  }));
  return [...ofLines, ...ofReferences];
}

function placeLabels(
  texts: readonly LabelText[],
  plot: ChartLayout["plot"],
  scale: ValueScale,
  lineHeight: number,
): readonly EndLabel[] {
  const anchors = texts.map((label) => yOfValue({ plot, scale }, label.value));
  const heights = spreadLabels(anchors, lineHeight, plot.top, plot.top + plot.height);
  return texts.map((label, place) => ({
    line: label.line,
    text: label.text,
    anchor: anchors[place]!,
    y: heights[place]!,
    ended: label.ended,
  }));
}
