import type { Joins } from "./line-joins.ts";
import type { SeriesModelPoint } from "./series-model.ts";

/** Parts of a line that can be drawn with one stroke style, as values over the whole axis. */
export interface LinePiece {
  readonly provisional: boolean;
  readonly values: readonly (number | null)[];
}

interface Stretch {
  readonly provisional: boolean;
  readonly places: number[];
}

/**
 * Splits a line into pieces, each to be drawn through all its values: a stretch between two joined neighbours is firm
 * when both ends are. No stretch is in two pieces, no gap is in any, and lone values are in none.
 */
export function linePieces(points: readonly SeriesModelPoint[], joins: Joins): readonly LinePiece[] {
  return stretchesOf(points, joins).map(({ provisional, places }) => {
    const inside = new Set(places);
    return {
      provisional,
      values: points.map((point, place) => (inside.has(place) ? point.value : null)),
    };
  });
}

function stretchesOf(points: readonly SeriesModelPoint[], joins: Joins): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const known = points.flatMap((point, place) => (point.value === null ? [] : [place]));
  known.slice(1).forEach((to, before) => {
    const from = known[before]!;
    if (!joins(from, to)) return;
    const provisional = points[from]!.provisional || points[to]!.provisional;
    const last = stretches[stretches.length - 1];
    if (last && last.places[last.places.length - 1] === from && last.provisional === provisional)
      last.places.push(to);
    else stretches.push({ provisional, places: [from, to] });
  });
  return stretches;
}
