import type { ReferenceArea } from "../model/reference-area.ts";
import { editDistance } from "./edit-distance.ts";
import { normaliseName } from "./normalise-name.ts";

const MAXIMUM = 3;

/** Up to three candidates whose names are nearest to a text that is no known name; nearest first, then customary order. */
export function suggestAreas(text: string, candidates: readonly ReferenceArea[]): readonly ReferenceArea[] {
  const wanted = normaliseName(text);
  const allowed = wanted.length <= 3 ? 1 : 2;
  const near = candidates
    .map((area) => ({ area, distance: distanceToNames(wanted, area) }))
    .filter(({ distance }) => distance <= allowed);
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, MAXIMUM).map(({ area }) => area);
}

function distanceToNames(wanted: string, area: ReferenceArea): number {
  const names = [area.name, area.shortName, ...area.aliases, ...area.formerNames].map(normaliseName);
  const related = names.filter((name) => Array.from(wanted).some((character) => name.includes(character)));
  return Math.min(...related.map((name) => editDistance(wanted, name)));
}
