import type { AttackPart } from "./attack-relations.ts";
import type { ConfidentialitySettings } from "./confidentiality-settings.ts";
import { exposedFigures } from "./exposed-figures.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import { type Hidden, linearRows, readableValue } from "./linear-rows.ts";
import { figuresOf, type Relation } from "./relation.ts";
import { solveRows } from "./solve-rows.ts";
import { suppressionCost } from "./suppression-cost.ts";

export interface Shielding {
  readonly added: readonly { readonly figure: GuardedFigure; readonly protects: GuardedFigure }[];
  /** Targets that can be found out whatever is left out of the release. */
  readonly unprotected: readonly GuardedFigure[];
}

/** Each step costs one elimination per candidate. */
const CANDIDATES_TRIED = 24;

/**
 * Hides further figures of the release, cheapest first, until no target of the part can be recomputed; then shows
 * again what turned out not to be needed.
 */
export function shieldPart(
  part: AttackPart & { readonly targets: readonly GuardedFigure[] },
  hidden: Hidden,
  largest: ReadonlyMap<string, number>,
  settings: ConfidentialitySettings,
): Shielding {
  const { relations } = part;
  const exposed = (targets: readonly GuardedFigure[], view: Hidden) =>
    exposedFigures(targets, relations, view, settings);
  if (exposed(part.targets, hidden).length === 0) return { added: [], unprotected: [] };

  const offered = [...part.figures].filter((figure) => canBeHidden(figure, hidden));
  const utmost = new Set([...hidden, ...offered]);
  const beyond = exposed(part.targets, utmost);
  const lost = new Set(beyond.map(({ figure }) => figure));
  const unprotected = new Set(beyond.filter(({ certain }) => certain).map(({ figure }) => figure));
  const known = solveRows(linearRows(relations, utmost)).determined;
  const useful = new Set(offered.filter((figure) => !known.has(figure)));

  const view = new Set(hidden);
  const added = new Map<GuardedFigure, GuardedFigure>();
  const targets = part.targets.filter((target) => !lost.has(target));
  const cost = (figure: GuardedFigure): number => suppressionCost(figure, largest, view);
  for (;;) {
    const [exposure] = exposed(targets, view);
    if (exposure === undefined) break;
    const candidates = inRelations(exposure.because, relations, useful, view).toSorted(
      (left, right) => cost(left) - cost(right),
    );
    const chosen =
      candidates
        .slice(0, CANDIDATES_TRIED)
        .find((figure) => exposed([exposure.figure], new Set([...view, figure])).length === 0) ??
      candidates[0];
    if (chosen === undefined) {
      if (exposure.certain) unprotected.add(exposure.figure);
      targets.splice(targets.indexOf(exposure.figure), 1);
      continue;
    }
    view.add(chosen);
    added.set(chosen, exposure.figure);
  }
  for (const figure of [...added.keys()].toSorted((left, right) => cost(right) - cost(left))) {
    view.delete(figure);
    if (exposed(targets, view).length === 0) added.delete(figure);
    else view.add(figure);
  }
  return {
    added: [...added].map(([figure, protects]) => ({ figure, protects })),
    unprotected: [...unprotected],
  };
}

function canBeHidden(figure: GuardedFigure, hidden: Hidden): boolean {
  return figure.standing === "released" && !hidden.has(figure) && figure.value !== null && figure.value !== 0;
}

/** Figures that could break a chain of reasoning: those it passes through; failing that, their neighbours. */
function inRelations(
  because: readonly Relation[],
  relations: readonly Relation[],
  useful: ReadonlySet<GuardedFigure>,
  view: Hidden,
): readonly GuardedFigure[] {
  const pick = (from: readonly Relation[]): readonly GuardedFigure[] => [
    ...new Set(from.flatMap(figuresOf).filter((figure) => useful.has(figure) && !view.has(figure))),
  ];
  const direct = pick(because);
  if (direct.length > 0) return direct;
  const near = new Set(because.flatMap(figuresOf).filter((figure) => readableValue(figure, view) === null));
  return pick(relations.filter((relation) => figuresOf(relation).some((figure) => near.has(figure))));
}
