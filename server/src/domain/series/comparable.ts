import { impliedBase, type Indicator, type Result } from "@dash/data";
import type { Fact } from "./fact.ts";

/** Notes of sources that say the level follows the basis of a census; 修订前 says the opposite. */
const REVISED_NOTE = /(?<!后经)普查修订(?!前)/;
const UNREVISED_NOTE = /普查修订前|后经普查修订/;

function isRevised(fact: Fact): boolean {
  return fact.status === "S" || (fact.note !== null && REVISED_NOTE.test(fact.note));
}

function isUnrevised(fact: Fact): boolean {
  return fact.note !== null && UNREVISED_NOTE.test(fact.note);
}

/**
 * Whether growth may be reckoned between two levels a year or more apart. A level on a census's new basis is not
 * compared with one from before it; later levels without remark stand on the newest basis.
 */
export function areComparable(current: readonly Fact[], base: readonly Fact[]): boolean {
  const baseRevised = base.some(isRevised);
  if (current.some(isRevised) && !base.every(isRevised)) return false;
  return !(baseRevised && current.some(isUnrevised));
}

/** How far last year's level may lie from the base of the published growth, as a part of it. */
const BASE_TOLERANCE = 0.01;

/**
 * Whether the published growth shows that last year's level was replaced: growth and level in the same prices imply a
 * base, and last year's figure is another one. Yearly samples of 规上 units and rebased totals are found so.
 */
export function contradictsPublishedGrowth(
  indicator: Indicator,
  current: Result,
  lastYear: Result,
  growth: Result,
): boolean {
  if (indicator.priceBasis.growth !== "nominal" || lastYear.value === null) return false;
  const implied = impliedBase(current, growth);
  if (implied.value === null || implied.value <= 0) return false;
  return Math.abs(lastYear.value / implied.value - 1) > BASE_TOLERANCE;
}
