/**
 * Estimated width of a text in pixels, the same on server and page: full-width characters take one em, digits and
 * signs the width of a tabular figure. Deliberately on the wide side.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text)
    ems += character.codePointAt(0)! >= 0x2e80 ? 1 : /[.,:' ]/u.test(character) ? 0.32 : 0.6;
  return ems * fontSize;
}
