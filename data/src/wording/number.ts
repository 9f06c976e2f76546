import { roundHalfUp } from "../derive/decimal.ts";

export const MINUS_SIGN = "\u2212";
/** What stands where there is no number. */
export const NO_VALUE = "—";

/**
 * A number for tables and labels: rounded once, trailing zeros kept, thousands separated, with a true minus sign
 * (U+2212). What rounds to zero has no sign.
 */
export function formatNumber(value: number, decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  const [whole, fraction] = Math.abs(rounded).toFixed(decimals).split(".");
  const grouped = whole!.replaceAll(/\B(?=(\d{3})+$)/gu, ",");
  return `${rounded < 0 ? MINUS_SIGN : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** As `formatNumber`, with a plus sign before positive numbers: +0.4. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return roundHalfUp(value, decimals) > 0 ? `+${text}` : text;
}

/** A number, or the dash when there is none; why there is none is said beside it (see `missing.ts`). */
export function formatNumberOrDash(value: number | null, decimals: number): string {
  return value === null ? NO_VALUE : formatNumber(value, decimals);
}
