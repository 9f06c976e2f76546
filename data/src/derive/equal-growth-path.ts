import { compoundAnnualGrowth } from "./compound-annual-growth.ts";
import { present } from "../model/missing-reason.ts";

/** To be printed beside every path drawn between base and target. */
export const EQUAL_GROWTH_PATH_LABEL = "按等速增长推算，非官方年度目标";

export interface PathPoint {
  readonly year: number;
  readonly value: number;
}

/** Year-by-year levels from base to target at one constant rate, both ends included; empty when there is no such path. */
export function equalGrowthPath(start: PathPoint, end: PathPoint): readonly PathPoint[] {
  const years = end.year - start.year;
  const growth = compoundAnnualGrowth(present(end.value), present(start.value), years);
  if (growth.value === null) return [];
  const factor = end.value / start.value;
  return Array.from({ length: years + 1 }, (_, passed) => ({
    year: start.year + passed,
    value: passed === years ? end.value : start.value * factor ** (passed / years),
  }));
}
