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
