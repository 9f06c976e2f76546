/** Full-width signs start a formula too, where spreadsheets run in Chinese or Japanese. */
const FORMULA_START = /^[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/;
/** What a reader does not see before the first sign. */
const UNSEEN_START = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]+/u;

/** The text made harmless for spreadsheets, which run cells that begin like a formula. Numbers are never touched. */
export function neutraliseFormula(text: string): string {
  return FORMULA_START.test(text.replace(UNSEEN_START, "")) || /^[\t\r]/.test(text) ? `'${text}` : text;
}
