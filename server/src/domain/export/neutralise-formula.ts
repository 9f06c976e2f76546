const FORMULA_START = /^[=+\-@\t\r\n|%]/;

/** The text made harmless for spreadsheets, which run cells that begin like a formula. Numbers are never touched. */
export function neutraliseFormula(text: string): string {
  return FORMULA_START.test(text.trimStart()) || /^[\t\r]/.test(text) ? `'${text}` : text;
}
