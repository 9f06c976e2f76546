/**
 * The inner breaks with outer bounds: n + 1 strictly rising numbers that cover every value from `lowest` to `highest`.
 * The outer ones are rounded outward to two significant digits of the spread.
 */
export function classBounds(
  breaks: readonly number[],
  lowest: number,
  highest: number,
): readonly [number, ...number[]] {
  const first = Math.min(lowest, breaks[0] ?? lowest);
  const last = Math.max(highest, breaks[breaks.length - 1] ?? highest);
  const size = last - first || Math.abs(last) || 1;
  const exponent = Math.floor(Math.log10(size)) - 1;
  const lower = outward(first, exponent, Math.floor, first === breaks[0]);
  const upper = outward(last, exponent, Math.ceil, last === breaks[breaks.length - 1] || breaks.length === 0);
  return [lower, ...breaks, upper];
}

/** The multiple of 10^exponent on the given side; `apart` when it must not be the value itself. */
function outward(value: number, exponent: number, side: (steps: number) => number, apart: boolean): number {
  const steps = exponent >= 0 ? value / 10 ** exponent : value * 10 ** -exponent;
  const away = side === Math.floor ? -1 : 1;
  const whole = apart ? Math.round(steps) + away : side(steps);
  const rounded = exponent >= 0 ? whole * 10 ** exponent : whole / 10 ** -exponent;
  return rounded === 0 ? 0 : rounded;
}
