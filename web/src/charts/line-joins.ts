import type { SeriesModel, SeriesModelLine } from "./series-model.ts";

/** Whether two neighbouring known points of a line, given by their places, are joined. */
export type Joins = (from: number, to: number) => boolean;

/**
 * Neighbours are joined when they stand as far apart as the line's points usually do (a yearly line on a quarterly
 * axis), so that a missing period stays a gap. Cumulative amounts are not joined across the turn of the year, unless
 * the line has one point a year.
 */
export function joinsOf(model: SeriesModel, line: SeriesModelLine): Joins {
  const known = knownPlaces(line);
  const reach = usualDistance(known);
  const parts = new Set(known.map((place) => model.periods[place]?.part));
  const restarts = model.cumulative && parts.size > 1;
  return (from, to) =>
    to - from <= reach && !(restarts && model.periods[from]?.year !== model.periods[to]?.year);
}

/** Whether values are missing between the first and the newest known point, or after it up to a place. */
export function hasGap(line: SeriesModelLine, upTo: number): boolean {
  const known = knownPlaces(line);
  const reach = usualDistance(known);
  return [...known, upTo + 1].some((place, rank) => rank > 0 && place - known[rank - 1]! > reach);
}

function knownPlaces(line: SeriesModelLine): readonly number[] {
  return line.points.flatMap((point, place) => (point.value === null ? [] : [place]));
}

/** The most frequent distance between neighbours, the shorter one when two are as frequent; 1 without neighbours. */
function usualDistance(places: readonly number[]): number {
  const counts = new Map<number, number>();
  places.slice(1).forEach((place, before) => {
    const distance = place - places[before]!;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  let usual = 1;
  let most = 0;
  for (const [distance, count] of counts)
    if (count > most || (count === most && distance < usual)) {
      usual = distance;
      most = count;
    }
  return usual;
}
