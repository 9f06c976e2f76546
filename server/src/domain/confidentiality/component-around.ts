import type { AttackRelations } from "./attack-relations.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import { type Hidden, readableValue } from "./linear-rows.ts";
import { figuresOf, type Relation } from "./relation.ts";

/** Figures nobody can read that hang together, and all that is said of them. Nothing outside tells anything about them. */
export interface Component {
  readonly unknowns: ReadonlySet<GuardedFigure>;
  readonly relations: readonly Relation[];
}

/** The component a hidden figure belongs to. What can be read parts components: it is as good as a number. */
export function componentAround(
  figure: GuardedFigure,
  relations: AttackRelations,
  hidden: Hidden,
): Component {
  const unknowns = new Set([figure]);
  const found = new Set<Relation>();
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const unknown of unknowns)
    for (const relation of relations.of(unknown)) {
      if (found.has(relation)) continue;
      found.add(relation);
      for (const other of figuresOf(relation)) if (readableValue(other, hidden) === null) unknowns.add(other);
    }
  return { unknowns, relations: [...found] };
}
