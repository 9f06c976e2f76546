import type { SeriesModelPeriod } from "./series-model.ts";
import { textWidth } from "../format/text-width.ts";

/** Space kept between neighbouring labels, pixels. */
const GAP = 8;

/**
 * One label per period, empty where none fits: the part of the year with the year under its first period when there
 * is room for every part, else years alone, else as many years as fit, counted from the newest.
 */
export function periodAxisLabels(
  periods: readonly SeriesModelPeriod[],
  slot: number,
  fontSize: number,
): readonly string[] {
  const widest = Math.max(0, ...periods.map((period) => textWidth(period.part, fontSize)));
  if (widest > 0 && widest + GAP <= slot)
    return periods.map((period, place) =>
      startsYear(periods, place) ? `${period.part}\n${period.year}年` : period.part,
    );
  const needed = textWidth("2024", fontSize) + GAP;
  const labels = periods.map(() => "");
  let free = Number.POSITIVE_INFINITY;
  for (let place = periods.length - 1; place >= 0; place -= 1) {
    if (!startsYear(periods, place) || free - place * slot < needed) continue;
    labels[place] = periods[place]!.year ? String(periods[place]!.year) : periods[place]!.part;
    free = place * slot;
  }
  return labels;
}

/** Whether the axis shows parts of years, which takes two rows of text. */
export function hasTwoRows(labels: readonly string[]): boolean {
  return labels.some((label) => label.includes("\n"));
}

function startsYear(periods: readonly SeriesModelPeriod[], place: number): boolean {
  const before = periods[place - 1];
  return before === undefined || before.year !== periods[place]!.year || before.year === 0;
}
