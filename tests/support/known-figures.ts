import { clusters, prefectures, PROVINCE_CODE } from "@dash/data";
import type { Finding } from "#server/domain/validation/finding.ts";
import { FIRST_ROW, toCsv, type Grid } from "../fixtures/report-grid.ts";
import { checkForm, type KnownFigure, type RuleCase, type Surroundings } from "./a-checked-form.ts";

/** The number in a cell of the rows of a good form, by column letter: one for each row. */
export function columnOf(grid: Grid, letter: string): readonly number[] {
  const index = letter.charCodeAt(0) - 65;
  return grid
    .slice(FIRST_ROW)
    .map((row) => row[index])
    .filter((value) => typeof value === "number");
}

/** One figure for each cluster of 宜昌, in the order of the form. */
export function forClusters(
  period: string,
  valueAt: (index: number) => number,
  rest: Partial<KnownFigure> = {},
): readonly KnownFigure[] {
  return clusters.map(({ id }, index) => ({ period, cluster: id, value: valueAt(index), ...rest }));
}

/** One figure for the province and each prefecture, in the order of the form. */
export function forAreas(
  period: string,
  indicator: string,
  valueAt: (index: number) => number,
): readonly KnownFigure[] {
  return [PROVINCE_CODE, ...prefectures.map(({ code }) => code)].map((area, index) => ({
    period,
    indicator,
    cluster: "_T",
    area,
    value: valueAt(index),
  }));
}

/** Ids of the rules that find something in a form, each once. */
export function rulesFinding(
  grid: Grid,
  known: Surroundings = {},
  requested: RuleCase["requested"] = {},
): readonly string[] {
  return [...new Set(findingsIn(grid, known, requested).map(({ rule }) => rule))];
}

export function findingsIn(
  grid: Grid,
  known: Surroundings = {},
  requested: RuleCase["requested"] = {},
): readonly Finding[] {
  return checkForm(toCsv(grid), requested, known);
}
