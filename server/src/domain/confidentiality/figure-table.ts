import type { ObservationKey } from "@dash/data";
import { figureId, type GuardedFigure } from "./guarded-figure.ts";

/** Figures by their keys; a released figure stands in for the one known before. */
export interface FigureTable {
  readonly all: readonly GuardedFigure[];
  find(key: ObservationKey, changes?: Partial<ObservationKey>): GuardedFigure | undefined;
}

export function figureTable(figures: readonly GuardedFigure[]): FigureTable {
  const byId = new Map<string, GuardedFigure>();
  for (const figure of figures) {
    const id = figureId(figure);
    if (byId.get(id)?.standing !== "released") byId.set(id, figure);
  }
  return {
    all: [...byId.values()],
    find: (key, changes) => byId.get(figureId(changes === undefined ? key : { ...key, ...changes })),
  };
}
