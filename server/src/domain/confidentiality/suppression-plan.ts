import { attackRelations, type AttackPart, partedRelations } from "./attack-relations.ts";
import { type ConfidentialitySettings, defaultConfidentiality } from "./confidentiality-settings.ts";
import { type FigureTable, figureTable } from "./figure-table.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import { readableValue } from "./linear-rows.ts";
import {
  type LargestShare,
  type PrimaryFigure,
  primaryFigures,
  type PrimaryReason,
} from "./primary-figures.ts";
import { shieldPart } from "./shield-part.ts";
import { largestInColumn } from "./suppression-cost.ts";

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

  const unprotected: GuardedFigure[] = [];
  if (hidden.size > 0 && settings.complementary) {
    const largest = largestInColumn(table.all);
    for (const part of partsWithTargets(table, primary, hidden)) {
      const shielded = shieldPart(part, hidden, largest, settings);
      for (const { figure, protects } of shielded.added) {
        hidden.add(figure);
        suppressions.set(figure, { figure, reason: "complementary", protects });
      }
      unprotected.push(...shielded.unprotected.filter(({ measure }) => measure === "level"));
    }
  }
  return {
    suppressions: table.all.flatMap((figure) => suppressions.get(figure) ?? []),
    unprotected,
  };
}

function partsWithTargets(
  table: FigureTable,
  primary: readonly PrimaryFigure[],
  hidden: ReadonlySet<GuardedFigure>,
): readonly (AttackPart & { readonly targets: readonly GuardedFigure[] })[] {
  const relations = attackRelations(table);
  const targets = new Set([
    ...primary.filter(isTarget).map(({ figure }) => figure),
    ...table.all.filter(({ standing, measure }) => standing === "withheld" && measure !== "published-growth"),
  ]);
  const open = (figure: GuardedFigure): boolean =>
    figure.standing === "released" || readableValue(figure, hidden) === null;
  return partedRelations(relations, open).flatMap((part) => {
    const inPart = [...targets].filter((target) => part.figures.has(target));
    return inPart.length === 0 ? [] : [{ ...part, targets: inPart }];
  });
}

/** Growth follows from level and base: it is kept by keeping them, unless it was marked for itself. */
function isTarget({ figure, reason }: PrimaryFigure): boolean {
  return figure.measure !== "published-growth" || reason === "marked";
}
