import type { FigureTable } from "./figure-table.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import { figuresOf, type Relation } from "./relation.ts";
import { relationsOfRates } from "./relations-of-rates.ts";
import { relationsOverAreas } from "./relations-over-areas.ts";
import { relationsOverTime } from "./relations-over-time.ts";

/** Everything by which one figure of a table leads to another. */
export interface AttackRelations {
  readonly all: readonly Relation[];
  /** The relations that speak of a figure. */
  of(figure: GuardedFigure): readonly Relation[];
}

export function attackRelations(table: FigureTable): AttackRelations {
  const all = [...relationsOverAreas(table), ...relationsOverTime(table), ...relationsOfRates(table)];
  const byFigure = new Map<GuardedFigure, Relation[]>();
  for (const relation of all)
    for (const figure of figuresOf(relation)) {
      const known = byFigure.get(figure);
      if (known === undefined) byFigure.set(figure, [relation]);
      else known.push(relation);
    }
  return { all, of: (figure) => byFigure.get(figure) ?? [] };
}
