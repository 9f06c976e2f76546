const GROWTH_DECIMALS = 1;

/** Half a unit of the last digit. */
function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/** Growths, percent, that the rounded level and base allow, widened by the rounding of the growth itself. */
export function growthBounds(
  level: number,
  base: number,
  decimals: number,
): { readonly low: number; readonly high: number } {
  const half = halfUnit(decimals);
  const slack = halfUnit(GROWTH_DECIMALS) + 1e-9;
  const ratios = [level - half, level + half].flatMap((upper) =>
    [base - half, base + half].filter((lower) => lower > 0).map((lower) => (upper / lower - 1) * 100),
  );
  return { low: Math.min(...ratios) - slack, high: Math.max(...ratios) + slack };
}

/** Whether a stated growth, percent, is one that the rounded level and a positive base allow. */
export function growthFits(growth: number, level: number, base: number, decimals: number): boolean {
  // Within its own rounding it needs no closer look; nearly every growth is.
  if (Math.abs(growth - (level / base - 1) * 100) <= halfUnit(GROWTH_DECIMALS)) return true;
  const { low, high } = growthBounds(level, base, decimals);
  return growth >= low && growth <= high;
}
