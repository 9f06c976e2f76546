import { editDistance } from "./edit-distance.ts";
import { normaliseName } from "./normalise-name.ts";

const MAXIMUM = 3;
const SHORT = 3;

/**
 * Up to three candidates one of whose names is a slip of the pen away from a text: one character in short names, two
 * in longer ones. Nearest first, then in the order of the candidates. For suggestions only; nothing is matched by it.
 */
export function nearestNames<T>(
  text: string,
  candidates: readonly T[],
  namesOf: (candidate: T) => readonly string[],
  distance: (wanted: string, name: string) => number = editDistance,
): readonly T[] {
  const wanted = normaliseName(text);
  const characters = Array.from(wanted);
  const allowed = characters.length <= SHORT ? 1 : 2;
  const near = candidates
    .map((candidate) => {
      const names = namesOf(candidate).map(normaliseName);
      const related = names.filter((name) => characters.some((character) => name.includes(character)));
      return { candidate, distance: Math.min(...related.map((name) => distance(wanted, name))) };
    })
    .filter((entry) => entry.distance <= allowed);
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, MAXIMUM).map(({ candidate }) => candidate);
}
