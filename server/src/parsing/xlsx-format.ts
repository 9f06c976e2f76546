import { OWN_COMMENT_AUTHOR } from "../domain/validation/own-sheets.ts";
import { type MergedArea, READ_LIMITS } from "./raw-workbook.ts";
import { xmlAttribute, xmlTags } from "./xml-text.ts";

/** Column (from 0) and line (from 1) of an A1 reference; null when it is none. */
export function cellPlace(reference: string): { readonly column: number; readonly line: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, line: Number(match[2]) };
}

/** The merged areas of a worksheet part, which stand behind its rows. */
export function mergedAreasOf(part: Buffer): readonly MergedArea[] {
  const end = part.lastIndexOf("sheetData");
  const tail = part.toString("latin1", Math.max(end, part.length - READ_LIMITS.rowBytes, 0));
  const areas: MergedArea[] = [];
  for (const tag of xmlTags(tail, "mergeCell")) {
    const [from = "", to = ""] = (xmlAttribute(tag, "ref") ?? "").split(":");
    const first = cellPlace(from);
    const last = cellPlace(to === "" ? from : to);
    if (!first || !last) continue;
    areas.push({
      firstLine: first.line,
      lastLine: last.line,
      firstColumn: first.column,
      lastColumn: last.column,
    });
    if (areas.length === READ_LIMITS.merges) break;
  }
  return areas;
}

/** Columns of a worksheet part that are not shown, or have no width, from 0. */
export function hiddenColumnsOf(part: Buffer): readonly number[] {
  const end = part.indexOf("sheetData");
  const head = part.toString("latin1", 0, Math.min(Math.max(end, 0), READ_LIMITS.rowBytes));
  const columns: number[] = [];
  for (const tag of xmlTags(head, "col")) {
    if (xmlAttribute(tag, "hidden") !== "1" && xmlAttribute(tag, "hidden") !== "true") {
      const width = xmlAttribute(tag, "width");
      if (width === null || Number(width) !== 0) continue;
    }
    const last = Math.min(Number(xmlAttribute(tag, "max") ?? 0), READ_LIMITS.columns);
    for (let column = Number(xmlAttribute(tag, "min") ?? 1); column <= last; column += 1)
      columns.push(column - 1);
  }
  return columns;
}

/** A1 references of the cells people commented on; the platform's own comments are none of theirs. */
export function commentedCells(document: string): readonly string[] {
  const authors = document
    .slice(0, document.search(/<(?:\w+:)?commentList[\s>]/))
    .split(/<(?:\w+:)?author>/)
    .slice(1)
    .map((text) => text.slice(0, Math.max(0, text.indexOf("<"))));
  const own = authors.indexOf(OWN_COMMENT_AUTHOR);
  const cells: string[] = [];
  for (const tag of xmlTags(document, "comment")) {
    const reference = xmlAttribute(tag, "ref");
    if (xmlAttribute(tag, "authorId") === String(own)) continue;
    if (reference !== null && cellPlace(reference)) cells.push(reference);
    if (cells.length === READ_LIMITS.comments) break;
  }
  return cells;
}
