import type { CellMark } from "./raw-workbook.ts";
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

/** What one cell style says: how a number is shown, and what people mean by the font. */
export interface CellStyle {
  readonly look: NumberLook;
  readonly marks: readonly CellMark[];
}

export const PLAIN_STYLE: CellStyle = { look: "plain", marks: [] };

/** Every cell style, by index. */
export function cellStyles(document: string): readonly CellStyle[] {
  const custom = new Map<number, NumberLook>();
  for (const tag of xmlTags(document, "numFmt"))
    custom.set(
      Number(xmlAttribute(tag, "numFmtId")),
      lookOfCode(xmlText(xmlAttribute(tag, "formatCode") ?? "")),
    );
  const fonts = fontMarks(section(document, "fonts"));
  return [...xmlTags(section(document, "cellXfs"), "xf")].map((tag) => ({
    look: lookOf(Number(xmlAttribute(tag, "numFmtId") ?? 0), custom),
    marks: fonts[Number(xmlAttribute(tag, "fontId") ?? 0)] ?? [],
  }));
}

function lookOf(id: number, custom: ReadonlyMap<number, NumberLook>): NumberLook {
  const own = custom.get(id);
  if (own) return own;
  if (PERCENT_FORMATS.includes(id)) return "percent";
  return isDateFormat(id) ? "date" : "plain";
}

/** What stands between the tags of an element that occurs once; empty when it does not. */
function section(document: string, name: string): string {
  const start = document.search(new RegExp(`<(?:\\w+:)?${name}[\\s>]`));
  const end = document.search(new RegExp(`</(?:\\w+:)?${name}>`));
  return start < 0 || end < start ? "" : document.slice(start, end);
}

const RED = /^(?:FF)?(?:FF0000|C00000|E60000|DD0806)$/i;
const RED_INDEX: readonly string[] = ["2", "10"];

function fontMarks(fonts: string): readonly (readonly CellMark[])[] {
  return fonts
    .split(/<(?:\w+:)?font(?=[\s/>])/u)
    .slice(1)
    .map((font) => {
      const marks: CellMark[] = [];
      const [color] = xmlTags(font, "color");
      if (
        color &&
        (RED.test(xmlAttribute(color, "rgb") ?? "") ||
          RED_INDEX.includes(xmlAttribute(color, "indexed") ?? ""))
      )
        marks.push("red-font");
      const [strike] = xmlTags(font, "strike");
      const [double] = xmlTags(font, "dstrike");
      if ([strike, double].some((tag) => tag !== undefined && !/val="(?:0|false)"/.test(tag)))
        marks.push("strike-through");
      return marks;
    });
}
