const ESCAPES: Readonly<{ [character: string]: string }> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for an element or a quoted attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "")
    .replaceAll(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** Text for a cell or comment, where spreadsheets read `_x0041_` as a character. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}
