import {
  compoundAnnualGrowth,
  contribution,
  type Indicator,
  type MonthIndex,
  MONTHS_PER_YEAR,
  nominalGrowth,
  PROVINCE_CODE,
  pull,
  type Result,
  share,
  type Statistic,
  type TimeTransformation,
} from "@dash/data";
import { areComparable } from "./comparable.ts";
import type { FactLookup } from "./fact.ts";
import type { Reading } from "./figure.ts";
import { readBase } from "./read-base.ts";
import { readPublishedGrowth } from "./read-growth.ts";
import { readLevel } from "./read-level.ts";

/** What one figure is asked for. */
export interface FigureRequest {
  readonly area: string;
  readonly month: MonthIndex;
  readonly transformation: TimeTransformation;
  readonly statistic: Statistic;
  /** Month of the level 年均增速 starts from; only for `cagr`. */
  readonly since: MonthIndex | null;
}

/** Reads and derives one figure; every input is kept, so that status, taint and sources follow from the facts. */
export function readFigure(indicator: Indicator, lookup: FactLookup, request: FigureRequest): Reading {
  const { area, month, transformation, statistic } = request;
  if (statistic === "published-growth")
    return readPublishedGrowth(indicator, lookup, area, transformation, month);

  const level = readLevel(indicator, lookup, area, transformation, month);
  switch (statistic) {
    case "level":
      return level;
    case "nominal-growth": {
      const base = readBase(indicator, lookup, area, transformation, month, level);
      return derive(nominalGrowth(level.result, base.result), level, base);
    }
    case "share-of-province": {
      const province = readLevel(indicator, lookup, PROVINCE_CODE, transformation, month);
      return derive(share(level.result, province.result, indicator), level, province);
    }
    case "contribution":
    case "pull": {
      const province = readLevel(indicator, lookup, PROVINCE_CODE, transformation, month);
      const base = readBase(indicator, lookup, area, transformation, month, level);
      const provinceBase = readBase(indicator, lookup, PROVINCE_CODE, transformation, month, province);
      const part = { current: level.result, base: base.result };
      const result =
        statistic === "pull"
          ? pull(part, provinceBase.result, indicator)
          : contribution(part, { current: province.result, base: provinceBase.result }, indicator);
      return statistic === "pull"
        ? derive(result, level, base, provinceBase)
        : derive(result, level, base, province, provinceBase);
    }
    case "cagr": {
      const since = request.since ?? month;
      const start = readLevel(indicator, lookup, area, transformation, since);
      const comparable = start.result.value === null || areComparable(level.inputs, start.inputs);
      const base: Result = comparable ? start.result : { value: null, reason: "base-not-comparable" };
      return derive(
        compoundAnnualGrowth(level.result, base, (month - since) / MONTHS_PER_YEAR),
        level,
        start,
      );
    }
  }
}

function derive(result: Result, ...readings: readonly Reading[]): Reading {
  return { result, inputs: readings.flatMap((reading) => reading.inputs), derived: true };
}
