import { xmlAttribute, xmlTags } from "../parsing/xml-text.ts";
import type { CellMark } from "./sheet-marks.ts";
import { rowCells, sheetRows, type SheetPart } from "./sheet-rows.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { childElements, rootElement, withAttribute, type XmlElement } from "./xml-element.ts";

/**
 * The text of a worksheet with the marked cells coloured. Cells that the file does not have are made, in their place;
 * colours of an earlier annotation are taken off. Nothing else changes.
 */
export function markCells(sheet: string, marks: Iterable<CellMark>, styles: StyleSheet): string {
  const { prefix } = rootElement(sheet);
  const data = sheetData(sheet, prefix);
  if (!data) return sheet;
  const columnStyles = readColumnStyles(sheet.slice(0, data.start));
  const wanted = new Map<number, CellMark[]>();
  for (const mark of marks) wanted.set(mark.line, [...(wanted.get(mark.line) ?? []), mark]);
  const pieces: string[] = [];
  let copied = data.innerStart;
  const context = { sheet, prefix, styles, columnStyles };

  const rows = sheetRows(sheet, data.innerStart, data.innerEnd, prefix);
  const present = new Set(rows.map((row) => row.place));
  const missing = [...wanted.keys()].filter((line) => !present.has(line)).toSorted((a, b) => a - b);
  const addMissing = (before: number): void => {
    while (missing.length > 0 && missing[0]! < before)
      pieces.push(newRow(context, missing[0]!, wanted.get(missing.shift()!)!));
  };
  for (const row of rows) {
    const cells = wanted.get(row.place) ?? [];
    const gap = missing.length > 0 && missing[0]! < row.place;
    if (cells.length === 0 && !gap && styles.annotated.size === 0) continue;
    pieces.push(sheet.slice(copied, row.start));
    addMissing(row.place);
    pieces.push(changedRow(context, row, cells));
    copied = row.end;
  }
  pieces.push(sheet.slice(copied, data.innerEnd));
  addMissing(Number.POSITIVE_INFINITY);
  const tag = sheet.slice(data.start, data.innerStart).replace(/\s*\/>$/, ">");
  return [sheet.slice(0, data.start), tag, ...pieces, `</${prefix}sheetData>`, sheet.slice(data.end)].join(
    "",
  );
}

interface Context {
  readonly sheet: string;
  readonly prefix: string;
  readonly styles: StyleSheet;
  readonly columnStyles: (column: number) => number;
}

/** The element that holds the rows, found without walking through them; null in a sheet without rows. */
function sheetData(sheet: string, prefix: string): XmlElement | null {
  const start = sheet.search(new RegExp(`<${prefix}sheetData[\\s/>]`));
  if (start < 0) return null;
  const innerStart = sheet.indexOf(">", start) + 1;
  const found = { name: "sheetData", prefix, start, innerStart };
  if (sheet[innerStart - 2] === "/") return { ...found, innerEnd: innerStart, end: innerStart };
  const innerEnd = sheet.indexOf(`</${prefix}sheetData`, innerStart);
  return innerEnd < 0 ? null : { ...found, innerEnd, end: sheet.indexOf(">", innerEnd) + 1 };
}

/** What stands in the sheet behind its rows. */
export function elementsBehindRows(sheet: string): readonly XmlElement[] {
  const root = rootElement(sheet);
  const data = sheetData(sheet, root.prefix);
  return childElements(sheet, { innerStart: data?.end ?? root.innerStart, innerEnd: root.innerEnd });
}

function readColumnStyles(head: string): (column: number) => number {
  const ranges = [...xmlTags(head, "col")].map((tag) => ({
    first: Number(xmlAttribute(tag, "min")) - 1,
    last: Number(xmlAttribute(tag, "max")) - 1,
    style: Number(xmlAttribute(tag, "style") ?? 0),
  }));
  return (column) => ranges.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

function newRow(context: Context, line: number, marks: readonly CellMark[]): string {
  const row = `${context.prefix}row`;
  const cells = marks.toSorted((a, b) => a.column - b.column).map((mark) => newCell(context, mark, null));
  return `<${row} r="${line}">${cells.join("")}</${row}>`;
}

/** A cell that is not there looks like its row where that has a style of its own, else like its column. */
function newCell({ prefix, styles, columnStyles }: Context, mark: CellMark, rowTag: string | null): string {
  const rowStyle =
    rowTag !== null && /\scustomFormat\s*=\s*["'](?:1|true)/.test(rowTag) ? xmlAttribute(rowTag, "s") : null;
  const style = rowStyle === null ? columnStyles(mark.column) : Number(rowStyle);
  const base = styles.annotated.get(style) ?? style;
  return `<${prefix}c r="${mark.reference}" s="${styles.filled(base, mark.severity)}"/>`;
}

function changedRow(context: Context, row: SheetPart, marks: readonly CellMark[]): string {
  const { sheet, prefix, styles } = context;
  const cells = rowCells(sheet, row, prefix);
  const present = new Set(cells.map((cell) => cell.place));
  const missing = marks.filter(({ column }) => !present.has(column)).toSorted((a, b) => a.column - b.column);
  const created = missing.length > 0;
  const pieces: string[] = [];
  let copied = row.innerStart;
  const addMissing = (before: number): void => {
    while (missing.length > 0 && missing[0]!.column < before)
      pieces.push(newCell(context, missing.shift()!, row.tag));
  };
  for (const cell of cells) {
    pieces.push(sheet.slice(copied, cell.start));
    addMissing(cell.place);
    const mark = marks.find(({ column }) => column === cell.place);
    const own = Number(xmlAttribute(cell.tag, "s") ?? 0);
    const base = styles.annotated.get(own) ?? own;
    const style = mark ? styles.filled(base, mark.severity) : base;
    pieces.push(style === own ? cell.tag : withAttribute(cell.tag, "s", style));
    copied = cell.innerStart;
  }
  const lastEnd = cells.at(-1)?.end ?? row.innerStart;
  pieces.push(sheet.slice(copied, lastEnd));
  addMissing(Number.POSITIVE_INFINITY);
  pieces.push(sheet.slice(lastEnd, row.innerEnd));
  // A row says which columns it spans; with cells beyond them the hint would be wrong.
  const tag = created ? row.tag.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "") : row.tag;
  return `${tag.replace(/\s*\/>$/, ">")}${pieces.join("")}</${prefix}row>`;
}
