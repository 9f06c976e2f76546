import { type AreaValue, NO_DATA, SUPPRESSED } from "./area-value.ts";
import { type ClassColor, classColors, type MapClasses } from "./color-scale.ts";

export interface LegendContent {
  /** One swatch per class, lowest first; none when a sentence says more. */
  readonly swatches: readonly ClassColor[];
  /** Texts at the bounds: one more than there are swatches. */
  readonly ticks: readonly string[];
  /** Replaces the scale when it would mislead: no value, one value, or the same value everywhere. */
  readonly sentence: string | null;
  readonly noData: boolean;
  readonly suppressed: boolean;
}

/**
 * What the legend of a map shows. `format` prints a class bound. Where values lie beyond the outermost bounds (manual
 * breaks, or an outlier clipped out of the scale) the end is marked open: `<4`, `≥8`.
 */
export function legendContent(
  values: readonly AreaValue[],
  classes: MapClasses,
  format: (bound: number) => string,
): LegendContent {
  const present = values.filter((entry) => entry.value !== null && !entry.suppressed);
  const numbers = present.map((entry) => entry.value!);
  const gaps = {
    noData: values.some((entry) => entry.value === null && !entry.suppressed),
    suppressed: values.some((entry) => entry.suppressed),
  };
  const sentence = singleSentence(present, gaps);
  const colors = classColors(classes);
  if (sentence !== null) {
    const shown = present[0]?.classIndex ?? null;
    const color = shown === null ? undefined : colors[shown];
    return { swatches: color ? [color] : [], ticks: [], sentence, ...gaps };
  }
  return { swatches: colors, ticks: boundTexts(classes.breaks, numbers, format), sentence: null, ...gaps };
}

function singleSentence(
  present: readonly AreaValue[],
  gaps: { readonly noData: boolean; readonly suppressed: boolean },
): string | null {
  const first = present[0];
  if (!first) {
    return gaps.noData
      ? `所选各地区均${NO_DATA}`
      : gaps.suppressed
        ? `所选各地区数据均${SUPPRESSED}`
        : "没有可显示的地区";
  }
  if (present.length === 1) return `仅1个地区有数据：${first.label}`;
  if (present.every((entry) => entry.value === first.value))
    return `有数据的${present.length}个地区均为${first.label}`;
  return null;
}

function boundTexts(
  breaks: readonly number[],
  numbers: readonly number[],
  format: (bound: number) => string,
): readonly string[] {
  const texts = breaks.map(format);
  const last = breaks.length - 1;
  if (last < 1) return texts;
  if (Math.min(...numbers) < breaks[0]!) texts[0] = `<${format(breaks[1]!)}`;
  if (Math.max(...numbers) > breaks[last]!) texts[last] = `≥${format(breaks[last - 1]!)}`;
  return texts;
}

/** The legend in one spoken sentence. */
export function spokenLegend(content: LegendContent, unit: string): string {
  const scale =
    content.sentence ??
    (content.ticks.length > 1
      ? `分${content.swatches.length}档，分界依次为${content.ticks.join("、")}${unit}`
      : "无分档");
  const gaps = [content.noData && `斜线为${NO_DATA}`, content.suppressed && `网格线为${SUPPRESSED}`].filter(
    Boolean,
  );
  return ["图例：" + scale, ...gaps].join("；");
}
