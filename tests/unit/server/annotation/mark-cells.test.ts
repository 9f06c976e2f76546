import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markCells } from "#server/annotation/mark-cells.ts";
import { sheetMarks } from "#server/annotation/sheet-marks.ts";
import { openStyleSheet } from "#server/annotation/style-sheet.ts";
import { cellAddress } from "#server/domain/validation/cell-address.ts";
import { aFinding } from "../../../support/an-annotated-workbook.ts";

const NO_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

function marked(sheet: string, cells: readonly string[]): string {
  const marks = sheetMarks([aFinding({ affects: cells })], (position) => position);
  return markCells(sheet, marks.values(), openStyleSheet(NO_STYLES));
}

const place = fc.record({ column: fc.nat({ max: 30 }), line: fc.integer({ min: 1, max: 20 }) });
const places = fc.uniqueArray(place, {
  maxLength: 40,
  selector: ({ column, line }) => cellAddress(column, line),
});

function sheetOf(cells: readonly { readonly column: number; readonly line: number }[]): string {
  const lines = [...new Set(cells.map(({ line }) => line))].toSorted((a, b) => a - b);
  const rows = lines.map((line) => {
    const columns = cells.filter((cell) => cell.line === line).map(({ column }) => column);
    const inner = columns
      .toSorted((a, b) => a - b)
      .map((column) => `<c r="${cellAddress(column, line)}"><v>${column * line}</v></c>`);
    return `<row r="${line}">${inner.join("")}</row>`;
  });
  return `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function cellsOf(
  sheet: string,
): readonly { column: number; line: number; at: string; filled: boolean; value: string }[] {
  return [...sheet.matchAll(/<c (?<tag>[^>]*?)(?:\/>|>(?<inner>.*?)<\/c>)/gu)].map(({ groups }) => {
    const at = /r="(?<at>\w+)"/u.exec(groups!["tag"]!)!.groups!["at"]!;
    const [, letters, digits] = /^([A-Z]+)(\d+)$/u.exec(at)!;
    const column = letters!.split("").reduce((sum, letter) => sum * 26 + letter.codePointAt(0)! - 64, 0);
    const filled = / s="[1-9]\d*"/u.test(` ${groups!["tag"]}`);
    return { column, line: Number(digits), at, filled, value: groups!["inner"] ?? "" };
  });
}

describe("markCells", () => {
  it("keeps rows and cells in order and unique, every value in place, and colours the marked ones and no other", () => {
    fc.assert(
      fc.property(places, places, (present, wanted) => {
        const names = wanted.map(({ column, line }) => cellAddress(column, line));
        const before = cellsOf(sheetOf(present));
        const after = cellsOf(marked(sheetOf(present), names));
        const order = after.map(({ line, column }) => line * 100 + column);
        expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
        expect(after.filter(({ value }) => value !== "").map(({ at, value }) => [at, value])).toEqual(
          before.map(({ at, value }) => [at, value]),
        );
        expect(
          after
            .filter(({ filled }) => filled)
            .map(({ at }) => at)
            .toSorted(),
        ).toEqual(names.toSorted());
        const lines = [...marked(sheetOf(present), names).matchAll(/<row r="(\d+)"/gu)].map((row) =>
          Number(row[1]),
        );
        expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b));
      }),
    );
  });

  it("changes nothing where nothing is marked", () => {
    const sheet = sheetOf([{ column: 1, line: 2 }]);
    expect(marked(sheet, [])).toBe(sheet);
  });

  it("makes rows in a sheet that has none", () => {
    expect(marked("<worksheet><sheetData/></worksheet>", ["B2"])).toBe(
      '<worksheet><sheetData><row r="2"><c r="B2" s="1"/></row></sheetData></worksheet>',
    );
  });
});
