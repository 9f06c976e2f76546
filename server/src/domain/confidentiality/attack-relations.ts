import { type FigureTable } from "./figure-table.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import { figuresOf, type Relation } from "./relation.ts";
import { relationsOfRates } from "./relations-of-rates.ts";
import { relationsOverAreas } from "./relations-over-areas.ts";
import { relationsOverTime } from "./relations-over-time.ts";

/** Everything by which one figure of the table leads to another. */
export function attackRelations(table: FigureTable): readonly Relation[] {
  return [...relationsOverAreas(table), ...relationsOverTime(table), ...relationsOfRates(table)];
}

/** A set of relations that share no unknown figure with any other set. */
export interface AttackPart {
  readonly relations: readonly Relation[];
  readonly figures: ReadonlySet<GuardedFigure>;
}

/**
 * The relations, parted so that what is hidden in one part cannot be found out from another. `open` says which figures
 * are or may become unknown.
 */
export function partedRelations(
  relations: readonly Relation[],
  open: (figure: GuardedFigure) => boolean,
): readonly AttackPart[] {
  const leader = new Map<GuardedFigure, GuardedFigure>();
  const find = (figure: GuardedFigure): GuardedFigure => {
    let at = figure;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    leader.set(figure, at);
    return at;
  };
  const unknownsOf = relations.map((relation) => figuresOf(relation).filter(open));
  for (const [first, ...others] of unknownsOf)
    if (first) for (const other of others) leader.set(find(other), find(first));
  const parts = new Map<GuardedFigure, { relations: Relation[]; figures: Set<GuardedFigure> }>();
  for (const [at, relation] of relations.entries()) {
    const [first] = unknownsOf[at]!;
    if (first === undefined) continue;
    const part = parts.get(find(first)) ?? { relations: [], figures: new Set() };
    parts.set(find(first), part);
    part.relations.push(relation);
    for (const figure of unknownsOf[at]!) part.figures.add(figure);
  }
  return [...parts.values()];
}
