import { joinedText } from "./xml-text.ts";

/** The texts the sheets of a workbook share, by their number. Reads the document once, whatever is missing in it. */
export function sharedStrings(document: string): readonly string[] {
  const prefix = /<(\w+:)?sst[\s>]/.exec(document.slice(0, 4096))?.[1] ?? "";
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  const strings: string[] = [];
  let at = document.indexOf(open);
  while (at >= 0) {
    const tagEnd = document.indexOf(">", at);
    if (tagEnd < 0) break;
    let next = tagEnd + 1;
    if (document[tagEnd - 1] === "/") strings.push("");
    else {
      const end = document.indexOf(close, next);
      if (end < 0) break;
      strings.push(joinedText(document.slice(next, end)));
      next = end + close.length;
    }
    at = document.indexOf(open, next);
  }
  return strings;
}
