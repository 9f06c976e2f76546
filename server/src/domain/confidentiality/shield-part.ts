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

  const view = new Set(hidden);
  const added = new Map<GuardedFigure, GuardedFigure>();
  const targets = [...part.targets];
  const unprotected = new Set<GuardedFigure>();
  const prospects = new Map<GuardedFigure, Prospect>();
  const cost = (figure: GuardedFigure): number => suppressionCost(figure, largest, view);
  for (;;) {
    const [exposure] = exposed(targets, view);
    if (exposure === undefined) break;
    const prospect =
      prospects.get(exposure.figure) ?? prospectOf(exposure.figure, relations, hidden, settings);
    prospects.set(exposure.figure, prospect);
    const candidates = prospect.lost
      ? []
      : inRelations(exposure.because, relations, prospect.useful, view).toSorted(
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

/** What the release can do for one figure. */
interface Prospect {
  /** Nothing can be done. */
  readonly lost: boolean;
  /** Figures that stay unknown once hidden. */
  readonly useful: ReadonlySet<GuardedFigure>;
}

/** Steps from a figure to those worth hiding: the year after, its growth, the other areas, and their growth. */
const STEPS = 4;

function prospectOf(
  target: GuardedFigure,
  relations: readonly Relation[],
  hidden: Hidden,
  settings: ConfidentialitySettings,
): Prospect {
  const near = new Set([target]);
  let around: readonly Relation[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    around = relations.filter((relation) => figuresOf(relation).some((figure) => near.has(figure)));
    for (const relation of around) for (const figure of figuresOf(relation)) near.add(figure);
  }
  const offered = [...near].filter((figure) => canBeHidden(figure, hidden));
  const utmost = new Set([...hidden, ...offered]);
  const lost = exposedFigures([target], around, utmost, settings).length > 0;
  const known = solveRows(linearRows(around, utmost)).determined;
  return { lost, useful: new Set(offered.filter((figure) => !known.has(figure))) };
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
