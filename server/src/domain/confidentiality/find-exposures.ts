import type { AttackRelations } from "./attack-relations.ts";
import { componentAround } from "./component-around.ts";
import type { ConfidentialitySettings } from "./confidentiality-settings.ts";
import { exposedFigures, type Exposure } from "./exposed-figures.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import type { Hidden } from "./linear-rows.ts";

/** Finds out which hidden figures can be recomputed; each component of what is hidden is looked at once. */
export interface ExposureFinder {
  /** The exposures among the targets while `hidden` is what readers do not see. */
  among(targets: Iterable<GuardedFigure>, hidden: Hidden): readonly Exposure[];
  /** Relations looked at so far: what the work has cost. */
  readonly effort: number;
}

export function exposureFinder(
  relations: AttackRelations,
  settings: ConfidentialitySettings,
): ExposureFinder {
  let effort = 0;
  return {
    among(targets, hidden) {
      const left = new Set(targets);
      const exposures: Exposure[] = [];
      for (const target of left) {
        const component = componentAround(target, relations, hidden);
        const inside = [...component.unknowns].filter((figure) => left.delete(figure));
        effort += component.relations.length;
        exposures.push(...exposedFigures(inside, component.relations, hidden, settings));
      }
      return exposures;
    },
    get effort() {
      return effort;
    },
  };
}
