/** White space of every kind, and characters that take no room: U+200B–U+200D, U+2060, U+FEFF, soft hyphen. */
const INVISIBLE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/** A name as it is compared: NFKC (full-width forms become ASCII) without any white space or zero-width character. */
export function normaliseName(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "");
}
