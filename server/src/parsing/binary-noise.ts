import { roundHalfUp } from "@dash/data";

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;
/** With fewer decimals than this nothing is taken for noise. */
const FEWEST_DECIMALS = 6;
const MANY_DECIMALS = 10;
/** A run of nines or noughts after the digits that were meant. */
const RUN_AT_START = /^(?:9{4}|0{5})/;
const LATER_RUN = /^(\d+?)(?:9{5,}|0{5,})\d{0,3}$/;

/**
 * The number that was meant where arithmetic of a spreadsheet left 20.399999 for 20.4: rounded once, by its decimal
 * digits, to the declared decimals. A number whose further digits say something is returned as it is.
 */
export function withoutBinaryNoise(value: number, decimals: number): number {
  const power = POWERS[decimals];
  if (power !== undefined && Math.round(value * power) / power === value) return value;
  const fraction = String(Math.abs(value)).split(".")[1] ?? "";
  if (fraction.length < FEWEST_DECIMALS || !/^\d+$/.test(fraction)) return value;
  if (RUN_AT_START.test(fraction.slice(decimals))) return roundHalfUp(value, decimals);
  const meant = fraction.length < MANY_DECIMALS ? undefined : LATER_RUN.exec(fraction)?.[1];
  return meant === undefined || meant.length < decimals ? value : roundHalfUp(value, meant.length);
}
