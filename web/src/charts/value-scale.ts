/** An axis of round numbers around values. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
  /** Decimals the ticks need. */
  readonly decimals: number;
  /** False when the axis is cut above zero, which the picture must then say. */
  readonly fromZero: boolean;
}

/** An axis is cut only when all values lie above this share of the largest. */
const CUT_ABOVE = 0.5;

/** Finer than any figure is published. */
const SMALLEST_STEP = 1e-4;

/**
 * The axis for a set of values. Zero is on it unless the values lie far from zero and `zeroBased` is false: bars
 * always stand on zero, lines may not.
 */
export function valueScale(
  values: readonly number[],
  { zeroBased, ticks: wanted }: { readonly zeroBased: boolean; readonly ticks: number },
): ValueScale {
  const lowest = values.length ? Math.min(...values) : 0;
  const highest = values.length ? Math.max(...values) : 1;
  const cut = isCut(values, zeroBased);
  const from = cut ? lowest : Math.min(lowest, 0);
  const to = cut ? highest : Math.max(highest, 0);
  const span = to - from || Math.abs(to) || 1;
  const step = roundStep(Math.max(span / Math.max(wanted - 1, 1), SMALLEST_STEP));
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(Math.ceil(to / step - 1e-9), first + 1);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * step).toFixed(decimals)),
  );
  return {
    min: ticks[0]!,
    max: ticks[ticks.length - 1]!,
    step: Number(step.toFixed(decimals)),
    ticks,
    decimals,
    fromZero: ticks[0]! <= 0 && ticks[ticks.length - 1]! >= 0,
  };
}

/** Whether the axis of these values leaves zero out. */
export function isCut(values: readonly number[], zeroBased: boolean): boolean {
  if (zeroBased || values.length === 0) return false;
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return lowest > 0 ? lowest > highest * CUT_ABOVE : highest < 0 && highest < lowest * CUT_ABOVE;
}

/** The smallest 1, 2 or 5 × 10ⁿ not below the wish. */
function roundStep(wish: number): number {
  const power = 10 ** Math.floor(Math.log10(wish) + 1e-9);
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= wish * (1 - 1e-9)) ?? 10;
  return factor * power;
}
