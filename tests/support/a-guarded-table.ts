import { monthIndex, type MonthIndex, prefectures, PROVINCE_CODE } from "@dash/data";
import type { GuardedFigure, Suppression } from "#server/domain/confidentiality/index.ts";
import { aRecomputingReader } from "./a-recomputing-reader.ts";

export const MARCH = monthIndex(2025, 3);
export const AREAS: readonly string[] = prefectures.map(({ code }) => code);

/** Released revenue of 商贸服务业 of 武汉 in the first quarter of 2025, unless told otherwise. */
export function aGuardedFigure(change: Partial<GuardedFigure> = {}): GuardedFigure {
  return {
    indicator: "revenue",
    cluster: "commerce",
    area: "420100",
    month: MARCH,
    transformation: "year-to-date",
    measure: "level",
    value: 100,
    reason: null,
    standing: "released",
    ...change,
  };
}

/** Counts of units of the prefectures, in customary order; the province has enough. */
export function counts(
  units: readonly number[],
  change: Partial<GuardedFigure> = {},
): readonly GuardedFigure[] {
  return column([...units], { indicator: "unit-count", transformation: "point", ...change });
}

/** A column of figures: the prefectures in customary order, and the province as their sum. */
export function column(
  values: readonly number[],
  change: Partial<GuardedFigure> = {},
): readonly GuardedFigure[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return [
    aGuardedFigure({ ...change, area: PROVINCE_CODE, value: total }),
    ...values.map((value, at) => aGuardedFigure({ ...change, area: AREAS[at]!, value })),
  ];
}

export function nameOf(figure: GuardedFigure): string {
  const { indicator, area, month, transformation, measure } = figure;
  return [indicator, area, month, transformation, measure].join(" ");
}

/**
 * What somebody can recompute who reads everything but the suppressed figures: over sums of areas, the year before and
 * growth.
 */
export function recomputedFrom(
  figures: readonly GuardedFigure[],
  suppressed: ReadonlySet<GuardedFigure>,
): ReadonlyMap<string, number> {
  const reader = aRecomputingReader();
  const byName = new Map(figures.map((figure) => [nameOf(figure), figure]));
  const shown = (figure: GuardedFigure) => !suppressed.has(figure) && !isHidden(figure);
  for (const figure of figures)
    if (shown(figure) && figure.value !== null) reader.read(nameOf(figure), figure.value);
  for (const figure of figures) {
    const at = (change: Partial<GuardedFigure>) => byName.get(nameOf({ ...figure, ...change }));
    if (figure.area === PROVINCE_CODE && figure.measure !== "published-growth") {
      const parts = AREAS.map((area) => at({ area }));
      if (parts.every((part) => part !== undefined))
        reader.conclude({
          [nameOf(figure)]: 1,
          ...Object.fromEntries(parts.map((part) => [nameOf(part), -1])),
        });
    }
    const before: MonthIndex = figure.month - 12;
    if (figure.measure === "restated-base" && at({ month: before, measure: "level" }))
      reader.conclude({
        [nameOf(figure)]: 1,
        [nameOf({ ...figure, month: before, measure: "level" })]: -1,
      });
    if (figure.measure === "published-growth" && shown(figure) && figure.value !== null) {
      const base = at({ measure: "restated-base" }) ?? at({ measure: "level", month: before });
      const level = at({ measure: "level" });
      if (base && level) reader.conclude({ [nameOf(level)]: 1, [nameOf(base)]: -(1 + figure.value / 100) });
    }
  }
  return reader.recomputed();
}

function isHidden({ standing }: GuardedFigure): boolean {
  return standing === "withheld" || standing === "shielding";
}

export function suppressedFigures(suppressions: readonly Suppression[]): ReadonlySet<GuardedFigure> {
  return new Set(suppressions.map(({ figure }) => figure));
}
