/**
 * Estimated width of a text in pixels, the same on server and page: full-width characters take one em, digits and
 * signs the width of a tabular figure. Deliberately on the wide side.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += characterEms(character);
  return ems * fontSize;
}

/** Breaks a text into lines that fit a width; Chinese breaks anywhere, but no line begins with closing punctuation. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let extent = 0;
  for (const character of text) {
    const own = characterEms(character) * fontSize;
    if (extent + own > width && line !== "" && !"，。；：、）”》,;:)".includes(character)) {
      lines.push(line);
      line = "";
      extent = 0;
    }
    line += character;
    extent += own;
  }
  return line === "" ? lines : [...lines, line];
}

function characterEms(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= 0x2e80) return 1;
  return /[.,:;' ]/u.test(character) ? 0.32 : 0.6;
}
