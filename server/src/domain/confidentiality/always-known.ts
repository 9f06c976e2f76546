import type { AttackRelations } from "./attack-relations.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import { type Hidden, readableValue } from "./linear-rows.ts";
import { figuresOf, type Relation } from "./relation.ts";

/**
 * The figures that follow, one from another, from what cannot be hidden: hiding them protects nothing. `utmost` is
 * everything that is or could be hidden. Only relations with one unknown are used, one after another.
 */
export function alwaysKnown(relations: AttackRelations, utmost: Hidden): ReadonlySet<GuardedFigure> {
  const known = new Set<GuardedFigure>();
  const conclude = (relation: Relation): void => {
    if (relation.kind === "order" || (relation.kind === "sum" && relation.open)) return;
    let unknown: GuardedFigure | null = null;
    for (const figure of figuresOf(relation)) {
      if (known.has(figure) || readableValue(figure, utmost) !== null) continue;
      if (unknown !== null) return;
      unknown = figure;
    }
    if (unknown !== null) known.add(unknown);
  };
  for (const relation of relations.all) conclude(relation);
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const figure of known) for (const relation of relations.of(figure)) conclude(relation);
  return known;
}
