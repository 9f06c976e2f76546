import { xmlAttribute, xmlTags, xmlText } from "./xml-text.ts";

/** How a number cell is shown: what the number format says about its meaning. */
export type NumberLook = "plain" | "percent" | "date";

const PERCENT_FORMATS: readonly number[] = [9, 10];

function isDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function lookOfCode(code: string): NumberLook {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (bare.includes("%")) return "percent";
  return /[ymdhs年月日]/i.test(bare) && !/general/i.test(bare) ? "date" : "plain";
}

/** The look of every cell style, by index. */
export function numberLooks(document: string): readonly NumberLook[] {
  const custom = new Map<number, NumberLook>();
  for (const tag of xmlTags(document, "numFmt"))
    custom.set(
      Number(xmlAttribute(tag, "numFmtId")),
      lookOfCode(xmlText(xmlAttribute(tag, "formatCode") ?? "")),
    );
  const start = document.search(/<(?:\w+:)?cellXfs[\s>]/);
  const end = document.search(/<\/(?:\w+:)?cellXfs>/);
  if (start < 0 || end < 0) return [];
  return [...xmlTags(document.slice(start, end), "xf")].map((tag) => {
    const id = Number(xmlAttribute(tag, "numFmtId") ?? 0);
    const own = custom.get(id);
    if (own) return own;
    if (PERCENT_FORMATS.includes(id)) return "percent";
    return isDateFormat(id) ? "date" : "plain";
  });
}
