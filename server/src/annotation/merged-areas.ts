import { xmlAttribute, xmlTags } from "../parsing/xml-text.ts";
import { cellPosition, type CellPosition } from "./cell-position.ts";

/** Leads a place inside a merged area to its top-left cell, the only one of it that shows. */
export function mergedAreas(sheet: string): (position: CellPosition) => CellPosition {
  const areas: (readonly [CellPosition, CellPosition])[] = [];
  for (const tag of xmlTags(sheet, "mergeCell")) {
    const [from = "", to = ""] = (xmlAttribute(tag, "ref") ?? "").split(":");
    const first = cellPosition(from);
    const last = cellPosition(to);
    if (first && last) areas.push([first, last]);
  }
  return (position) => {
    const area = areas.find(
      ([first, last]) =>
        position.line >= first.line &&
        position.line <= last.line &&
        position.column >= first.column &&
        position.column <= last.column,
    );
    return area ? area[0] : position;
  };
}
