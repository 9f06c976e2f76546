import { alwaysKnown } from "./always-known.ts";
import type { AttackRelations } from "./attack-relations.ts";
import { componentAround } from "./component-around.ts";
import type { ConfidentialitySettings } from "./confidentiality-settings.ts";
import type { Exposure } from "./exposed-figures.ts";
import { exposureFinder } from "./find-exposures.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import { type Hidden, readableValue } from "./linear-rows.ts";
import { figuresOf, type Relation } from "./relation.ts";
import type { SuppressionCost } from "./suppression-cost.ts";

export interface ShieldRequest {
  readonly relations: AttackRelations;
  /** The figures to be protected, all of them hidden. */
  readonly targets: readonly GuardedFigure[];
  readonly hidden: Hidden;
  /** The figures that may be hidden besides. */
  readonly offered: readonly GuardedFigure[];
  readonly cost: SuppressionCost;
  readonly settings: ConfidentialitySettings;
}

export interface Shielding {
  readonly added: readonly { readonly figure: GuardedFigure; readonly protects: GuardedFigure }[];
  /** Targets that can be found out whatever is left out of the release. */
  readonly unprotected: readonly GuardedFigure[];
}

/** Each step costs one elimination per candidate. */
const CANDIDATES_TRIED = 8;
/** Figures hidden one by one for the sake of one target; after that, all around it at once. */
const STEPS = 48;
/** Relations looked at before the cheapest is taken untried; at three times as many, all around a target is hidden at once. */
const EFFORT = 300_000;

/**
 * Hides further figures, cheapest first, until no target can be recomputed; then shows again what turned out not to be
 * needed. The work is bounded: where the search for the cheapest would be long, more is hidden than need be.
 */
export function shieldTargets(request: ShieldRequest): Shielding {
  const { relations, hidden, cost, settings } = request;
  const finder = exposureFinder(relations, settings);
  const view = new Set(hidden);
  const added = new Map<GuardedFigure, GuardedFigure>();
  const unprotected = new Set<GuardedFigure>();
  const exposed = finder.among(request.targets, view).map(({ figure }) => figure);
  if (exposed.length === 0) return { added: [], unprotected: [] };

  const known = alwaysKnown(relations, new Set([...hidden, ...request.offered]));
  const useful = new Set(request.offered.filter((figure) => !known.has(figure)));
  const hide = (figure: GuardedFigure, protects: GuardedFigure): void => {
    view.add(figure);
    cost.hide(figure);
    added.set(figure, protects);
  };
  const show = (figure: GuardedFigure): void => {
    view.delete(figure);
    cost.show(figure);
  };

  const kept = new Set(request.targets);
  /** Hides what is around a target until it is safe; the exposure that is left when nothing more can be done. */
  const protect = (target: GuardedFigure): Exposure | null => {
    for (let step = 0; ; step += 1) {
      const [exposure] = finder.among([target], view);
      if (exposure === undefined) return null;
      const candidates = known.has(target) ? [] : candidatesFor(exposure, relations, useful, view);
      if (candidates.length === 0) return exposure;
      if (step >= STEPS || finder.effort > 3 * EFFORT) {
        for (const figure of candidates) hide(figure, target);
        continue;
      }
      const byCost = candidates
        .map((figure) => ({ figure, price: cost.of(figure) }))
        .toSorted((left, right) => left.price - right.price)
        .map(({ figure }) => figure);
      const helps = (figure: GuardedFigure): boolean => {
        view.add(figure);
        const left = finder.among([target], view);
        view.delete(figure);
        return left.length === 0;
      };
      const tried = finder.effort > EFFORT ? 0 : CANDIDATES_TRIED;
      hide(byCost.slice(0, tried).find(helps) ?? byCost[0]!, target);
    }
  };
  for (const target of exposed) {
    const left = protect(target);
    if (left === null) continue;
    kept.delete(target);
    if (left.certain) unprotected.add(target);
  }

  const byCost = [...added.keys()].map((figure) => ({ figure, price: cost.of(figure) }));
  for (const { figure } of byCost.toSorted((left, right) => right.price - left.price)) {
    if (finder.effort > 3 * EFFORT) break;
    const { unknowns } = componentAround(figure, relations, view);
    const touched = [...unknowns].filter((unknown) => kept.has(unknown));
    show(figure);
    if (finder.among(touched, view).length > 0) hide(figure, added.get(figure)!);
    else added.delete(figure);
  }
  for (const { figure } of finder.among(kept, view)) unprotected.add(figure);
  return {
    added: [...added].map(([figure, protects]) => ({ figure, protects })),
    unprotected: request.targets.filter((target) => unprotected.has(target)),
  };
}

/** Figures that could break a chain of reasoning: those it passes through; failing that, their neighbours. */
function candidatesFor(
  { because }: Exposure,
  relations: AttackRelations,
  useful: ReadonlySet<GuardedFigure>,
  view: Hidden,
): readonly GuardedFigure[] {
  const pick = (from: Iterable<Relation>): readonly GuardedFigure[] => {
    const picked = new Set<GuardedFigure>();
    for (const relation of from)
      for (const figure of figuresOf(relation))
        if (useful.has(figure) && !view.has(figure)) picked.add(figure);
    return [...picked];
  };
  const direct = pick(because);
  if (direct.length > 0) return direct;
  const near = new Set(because.flatMap(figuresOf).filter((figure) => readableValue(figure, view) === null));
  return pick([...near].flatMap((figure) => relations.of(figure)));
}
