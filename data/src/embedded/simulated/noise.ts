const SEED = 20_210_301;

/**
 * A number from −1 to 1 that depends on nothing but the parts: the same on every machine and in any order of asking.
 * Integer arithmetic of mulberry32, started from the mixed parts.
 */
export function noise(...parts: readonly number[]): number {
  let state = SEED;
  for (const part of parts) state = Math.imul(state ^ (part + 0x9e37_79b9), 0x85eb_ca6b) ^ (state >>> 13);
  state = (state + 0x6d2b_79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x8000_0000 - 1;
}

/** Half-up to the given decimals; the small addend takes back what binary fractions lose. */
export function rounded(value: number, decimals: number): number {
  const scale = decimals === 0 ? 1 : decimals === 1 ? 10 : 100;
  const scaled = Math.round(Math.abs(value) * scale + 1e-7) / scale;
  return value < 0 && scaled !== 0 ? -scaled : scaled;
}
