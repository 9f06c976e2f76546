import type { SeriesModelPoint } from "./series-model.ts";

/** Parts of a line that can be drawn with one stroke style, as values over the whole axis. */
export interface LinePiece {
  readonly provisional: boolean;
  readonly values: readonly (number | null)[];
}

/**
 * Splits a line into firm and provisional pieces: a stretch between two neighbouring values is firm when both ends
 * are. Pieces that share an end point are drawn apart, so that no stretch is drawn in both styles and no gap is
 * bridged. Lone values are in no piece.
 */
export function linePieces(points: readonly SeriesModelPoint[]): readonly LinePiece[] {
  const pieces: { provisional: boolean; values: (number | null)[]; end: number }[] = [];
  const stretches = stretchesOf(points);
  for (const { start, end, provisional } of stretches) {
    let piece = pieces.find((entry) => entry.provisional === provisional && start - entry.end >= 2);
    if (!piece) {
      piece = { provisional, values: points.map(() => null), end };
      pieces.push(piece);
    }
    piece.end = end;
    for (let place = start; place <= end; place += 1) piece.values[place] = points[place]!.value;
  }
  return pieces.map(({ provisional, values }) => ({ provisional, values }));
}

function stretchesOf(points: readonly SeriesModelPoint[]) {
  const stretches: { start: number; end: number; provisional: boolean }[] = [];
  for (let place = 1; place < points.length; place += 1) {
    const from = points[place - 1]!;
    const to = points[place]!;
    if (from.value === null || to.value === null) continue;
    const provisional = from.provisional || to.provisional;
    const last = stretches[stretches.length - 1];
    if (last && last.end === place - 1 && last.provisional === provisional) last.end = place;
    else stretches.push({ start: place - 1, end: place, provisional });
  }
  return stretches;
}
