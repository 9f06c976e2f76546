import { type MonthIndex, yearOf } from "@dash/data";
import type { ConfidentialitySettings } from "./confidentiality-settings.ts";
import { countedIndicators } from "./counted-indicators.ts";
import { figureId, type GuardedFigure } from "./guarded-figure.ts";

/** `marked`: the reporter wrote 保密. */
export type PrimaryReason = "few-units" | "dominated" | "marked";

export interface PrimaryFigure {
  readonly figure: GuardedFigure;
  readonly reason: PrimaryReason;
}

/** The share of the largest unit, where a form states it. It is never published. */
export interface LargestShare {
  readonly cluster: string;
  readonly area: string;
  readonly month: MonthIndex;
  /** @unit percent of 营业收入 */
  readonly percent: number;
}

/**
 * The released figures that are confidential of themselves. Where a cell reports no count of units, the newest known
 * count of the same year stands in for it; without any, the cell is taken as it is. A cell without units has nothing
 * to hide. `figures` are all that are known, released ones among them.
 */
export function primaryFigures(
  figures: readonly GuardedFigure[],
  shares: readonly LargestShare[],
  settings: ConfidentialitySettings,
): readonly PrimaryFigure[] {
  const counts = countsByCell(figures);
  const dominated = new Set(
    shares.filter(({ percent }) => percent > settings.dominancePercent).map((share) => cellId(share)),
  );
  const primary: PrimaryFigure[] = [];
  for (const figure of figures) {
    if (figure.standing !== "released") continue;
    const reason = reasonOf(figure, counts, dominated, settings);
    if (reason !== null) primary.push({ figure, reason });
  }
  return primary;
}

function reasonOf(
  figure: GuardedFigure,
  counts: ReadonlyMap<string, ReadonlyMap<MonthIndex, number>>,
  dominated: ReadonlySet<string>,
  { minimumUnits }: ConfidentialitySettings,
): PrimaryReason | null {
  if (figure.reason === "confidential") return "marked";
  if (figure.value === null) return null;
  for (const { count, covers } of countedIndicators) {
    if (!covers.includes(figure.indicator)) continue;
    const units = newestCount(counts.get(`${count}|${figure.cluster}|${figure.area}`), figure.month);
    if (units !== null && units > 0 && units < minimumUnits) return "few-units";
    if (count === "unit-count" && dominated.has(cellId(figure))) return "dominated";
  }
  return null;
}

function cellId({ cluster, area, month }: Pick<GuardedFigure, "cluster" | "area" | "month">): string {
  return `${cluster}|${area}|${month}`;
}

function countsByCell(
  figures: readonly GuardedFigure[],
): ReadonlyMap<string, ReadonlyMap<MonthIndex, number>> {
  const ids = new Set(countedIndicators.map(({ count }) => count));
  const counts = new Map<string, Map<MonthIndex, number>>();
  const stated = new Set<string>();
  for (const figure of figures) {
    if (!ids.has(figure.indicator) || figure.measure !== "level" || figure.value === null) continue;
    const id = figureId(figure);
    // A figure of the release replaces the one known before.
    if (stated.has(id) && figure.standing !== "released") continue;
    stated.add(id);
    const cell = `${figure.indicator}|${figure.cluster}|${figure.area}`;
    const months = counts.get(cell) ?? new Map<MonthIndex, number>();
    months.set(figure.month, figure.value);
    counts.set(cell, months);
  }
  return counts;
}

function newestCount(months: ReadonlyMap<MonthIndex, number> | undefined, month: MonthIndex): number | null {
  if (months === undefined) return null;
  for (let at = month; yearOf(at) === yearOf(month); at -= 1) {
    const units = months.get(at);
    if (units !== undefined) return units;
  }
  return null;
}
