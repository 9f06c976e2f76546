import { attackRelations } from "./attack-relations.ts";
import { type ConfidentialitySettings, defaultConfidentiality } from "./confidentiality-settings.ts";
import { figureTable } from "./figure-table.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import {
  type LargestShare,
  type PrimaryFigure,
  primaryFigures,
  type PrimaryReason,
} from "./primary-figures.ts";
import { shieldTargets } from "./shield-targets.ts";
import { suppressionCost } from "./suppression-cost.ts";

/** One figure of the release that the public is not shown. */
export interface Suppression {
  readonly figure: GuardedFigure;
  /** `complementary`: not confidential of itself, but it would give another one away. */
  readonly reason: PrimaryReason | "complementary";
  /** The figure a complementary suppression protects. */
  readonly protects: GuardedFigure | null;
}

export interface SuppressionPlan {
  /** In the order of the figures given; at most one per figure. */
  readonly suppressions: readonly Suppression[];
  /** Confidential figures that can be recomputed from what is public already, whatever is left out of the release. */
  readonly unprotected: readonly GuardedFigure[];
}

export interface PlanRequest {
  /** The release's figures and everything known in their surroundings (same indicator and cluster, a year around). */
  readonly figures: readonly GuardedFigure[];
  readonly shares?: readonly LargestShare[];
  readonly settings?: ConfidentialitySettings;
}

/**
 * Which figures of a release must not be shown, so that no confidential one can be read or recomputed: over sums of
 * areas, over time, over last year's figures, over shares and growth. Same input, same plan.
 */
export function suppressionPlan(request: PlanRequest): SuppressionPlan {
  const settings = request.settings ?? defaultConfidentiality;
  const table = figureTable(request.figures);
  const primary = primaryFigures(table.all, request.shares ?? [], settings);
  const suppressions = new Map<GuardedFigure, Suppression>();
  for (const { figure, reason } of primary) suppressions.set(figure, { figure, reason, protects: null });
  const hidden = new Set(suppressions.keys());
  for (const figure of table.all)
    if (figure.standing === "withheld" || figure.standing === "shielding") hidden.add(figure);

  const targets = [
    ...primary.filter(isTarget).map(({ figure }) => figure),
    ...table.all.filter(({ standing, measure }) => standing === "withheld" && measure !== "published-growth"),
  ];
  if (targets.length === 0 || !settings.complementary)
    return { suppressions: [...suppressions.values()], unprotected: [] };
  const { added, unprotected } = shieldTargets({
    relations: attackRelations(table),
    targets,
    hidden,
    offered: table.all.filter((figure) => canBeHidden(figure, hidden)),
    cost: suppressionCost(table.all, hidden),
    settings,
  });
  for (const { figure, protects } of added)
    suppressions.set(figure, { figure, reason: "complementary", protects });
  return {
    suppressions: table.all.flatMap((figure) => suppressions.get(figure) ?? []),
    unprotected: unprotected.filter(({ measure }) => measure === "level"),
  };
}

function canBeHidden(figure: GuardedFigure, hidden: ReadonlySet<GuardedFigure>): boolean {
  return figure.standing === "released" && !hidden.has(figure) && figure.value !== null && figure.value !== 0;
}

/** Growth follows from level and base: it is kept by keeping them, unless it was marked for itself. */
function isTarget({ figure, reason }: PrimaryFigure): boolean {
  return figure.measure !== "published-growth" || reason === "marked";
}
