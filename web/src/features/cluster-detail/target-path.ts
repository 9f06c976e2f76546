import {
  EQUAL_GROWTH_PATH_LABEL,
  equalGrowthPath,
  monthIndex,
  MONTHS_PER_YEAR,
  parseTimePeriod,
  quarterOrMonthCode,
} from "@dash/data";
import { modelPeriod } from "../../charts/series-model-of.ts";
import type { SeriesModel, SeriesModelPeriod, SeriesModelPoint } from "../../charts/series-model.ts";

interface PathEnds {
  readonly base: { readonly year: number; readonly value: number };
  readonly target: { readonly year: number; readonly value: number };
}

const MONTHS_PER_QUARTER = 3;

/**
 * Adds the path from the base year's level to the target at one constant rate to a model of rolling four quarters, and
 * carries the axis on to the target year's end. The model is given back as it is when there is no such path.
 */
export function withTargetPath(model: SeriesModel, { base, target }: PathEnds): SeriesModel {
  const last = model.periods[model.periods.length - 1];
  const lastMonth = last && parseTimePeriod(last.code)?.endMonth;
  if (lastMonth === undefined || equalGrowthPath(base, target).length === 0) return model;
  const start = monthIndex(base.year, MONTHS_PER_YEAR);
  const end = monthIndex(target.year, MONTHS_PER_YEAR);
  const added: SeriesModelPeriod[] = [];
  for (let month = lastMonth + MONTHS_PER_QUARTER; month <= end; month += MONTHS_PER_QUARTER)
    added.push(modelPeriod(quarterOrMonthCode(month), "rolling4", false));
  const periods = [...model.periods, ...added];
  const growth = target.value / base.value;
  const points = periods.map((period) => {
    const month = parseTimePeriod(period.code)?.endMonth ?? start - 1;
    const passed = (month - start) / (end - start);
    return point(passed < 0 || passed > 1 ? null : base.value * growth ** passed);
  });
  return {
    ...model,
    periods,
    lines: [
      ...model.lines.map((line) => ({ ...line, points: [...line.points, ...added.map(() => point(null))] })),
      { id: "path", name: EQUAL_GROWTH_PATH_LABEL, tone: "path", points },
    ],
  };
}

function point(value: number | null): SeriesModelPoint {
  return {
    value,
    missing: value === null ? "尚未到期" : null,
    mark: value === null ? "" : "推算",
    provisional: false,
    simulated: false,
  };
}
