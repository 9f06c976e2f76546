import { normaliseName } from "@dash/data";
import { cellAddress, columnLetters } from "../domain/validation/cell-address.ts";
import {
  type IndividualData,
  individualKindOf,
  individualKindOfHeading,
  type IndividualKind,
} from "../domain/validation/individual-data.ts";
import type { RawCell, RawRow } from "./raw-workbook.ts";
import { rawText, type TableHead } from "./table-head.ts";

/** Enough to show where; the upload is refused by the first. */
const MOST_FOUND = 200;
/** The names and the phone number of those who answer for the form stand in its last lines and in its head. */
const SIGNATURE = /负责人|填表人|填报人|审核人|联系电话|制表人|经办人/u;

/** Looks through rows below the head of a form, in the columns that do not belong to it. */
export function createIndividualScan(
  sheet: string,
  head: TableHead,
): { readonly look: (row: RawRow) => void; readonly found: readonly IndividualData[] } {
  const found: IndividualData[] = [];
  const own = new Set([...head.columns.map(({ index }) => index), ...Object.values(head.keys)]);
  const headings = new Map(
    head.unknownHeads.map(({ cell, text }) => [cell.replace(/\d+$/, ""), normaliseName(text)]),
  );
  const remembered = new Map<string, IndividualKind | null>();

  function kindOf(cell: RawCell, index: number): IndividualKind | null {
    const heading = headings.get(columnLetters(index)) ?? "";
    const text = rawText(cell);
    const key = `${index} ${text}`;
    let kind = remembered.get(key);
    if (kind === undefined) {
      kind = individualKindOfHeading(heading) ?? individualKindOf(text, heading);
      if (remembered.size < 10_000) remembered.set(key, kind);
    }
    return kind;
  }

  return {
    found,
    look(row) {
      if (found.length >= MOST_FOUND) return;
      for (let index = 0; index < row.cells.length; index += 1) {
        const cell = row.cells[index];
        if (cell === undefined || own.has(index)) continue;
        const kind = kindOf(cell, index);
        if (kind) found.push({ sheet, cell: cellAddress(index, row.line), kind });
      }
    },
  };
}

/** Looks through the first rows of a sheet that is no form; lines that are signed are passed over. */
export function individualDataAmong(sheet: string, rows: readonly RawRow[]): readonly IndividualData[] {
  const found: IndividualData[] = [];
  const byColumn = new Map<number, IndividualKind>();
  for (const row of rows) {
    if (row.cells.some((cell) => SIGNATURE.test(rawText(cell)))) continue;
    for (const [index, cell] of row.cells.entries()) {
      if (cell === undefined) continue;
      const text = rawText(cell);
      const heading = individualKindOfHeading(normaliseName(text));
      if (heading) byColumn.set(index, heading);
      else {
        const kind = byColumn.get(index) ?? individualKindOf(text);
        if (kind) found.push({ sheet, cell: cellAddress(index, row.line), kind });
      }
    }
  }
  return found.slice(0, MOST_FOUND);
}
