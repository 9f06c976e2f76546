import type { MissingReason, ObservationKey } from "@dash/data";

/** A figure as the decision on confidentiality sees it. */
export interface GuardedFigure extends ObservationKey {
  /** The true value, also where the public is shown none; null when nobody reported one. */
  readonly value: number | null;
  readonly reason: MissingReason | null;
  readonly standing: FigureStanding;
}

/**
 * `public`: already readable, or decided to become so, and not to be withdrawn · `withheld`: confidential of itself by
 * an earlier decision · `shielding`: hidden by an earlier decision to protect another · `released`: in the release
 * that is being decided on.
 */
export type FigureStanding = "public" | "withheld" | "shielding" | "released";

/** One text per key. */
export function figureId(key: ObservationKey): string {
  return `${key.indicator}|${key.cluster}|${key.area}|${key.month}|${key.transformation}|${key.measure}`;
}
