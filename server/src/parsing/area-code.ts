import { normaliseName } from "@dash/data";

/** An area code as written, and what is left of it. */
export type AreaCode =
  | { readonly kind: "code"; readonly code: string }
  /** A spreadsheet program wrote 4.2E+05 into a text file: only the first digits are left. */
  | { readonly kind: "digits-lost"; readonly start: string; readonly rounded: (code: string) => boolean };

const SIX = 6;
const SCIENTIFIC = /^(\d)(?:\.(\d+))?E\+?(\d+)$/i;
/** Codes of 12 digits name townships and villages below; those of counties and above end in noughts. */
const COUNTY_OR_ABOVE = /^\d{6}0{6}$/;

/** The six digits of an area code, written as text or number, with 6 or 12 digits, decimals of a number or an exponent. */
export function readAreaCode(written: string): AreaCode {
  const text = normaliseName(written).replace(/^['\u2018\u2019`]/u, "");
  if (COUNTY_OR_ABOVE.test(text)) return { kind: "code", code: text.slice(0, SIX) };
  const whole = /^(\d{6}|\d{12})\.0+$/.exec(text)?.[1];
  if (whole) return readAreaCode(whole);
  const [, first = "", more = "", exponent = ""] = SCIENTIFIC.exec(text) ?? [];
  const places = Number(exponent) + 1;
  if (places !== SIX && places !== 2 * SIX) return { kind: "code", code: text };
  const digits = first + more;
  if (digits.length >= SIX) return readAreaCode(digits.padEnd(places, "0"));
  const scale = 10 ** (SIX - digits.length);
  return {
    kind: "digits-lost",
    start: digits,
    rounded: (code) => Math.round(Number(code) / scale) === Number(digits),
  };
}
