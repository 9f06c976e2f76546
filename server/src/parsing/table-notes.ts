import { cellAddress } from "../domain/validation/cell-address.ts";
import type { RawRow } from "./raw-workbook.ts";
import { rawText, type StatedText } from "./table-head.ts";

const MAX_NOTES = 40;
const MAX_LENGTH = 500;

/** Keeps what stands below a table: 注, 数据来源, signatures. */
export function createTableNotes(): {
  readonly take: (row: RawRow) => void;
  readonly notes: readonly StatedText[];
} {
  const notes: StatedText[] = [];
  return {
    notes,
    take(row) {
      if (notes.length >= MAX_NOTES) return;
      const first = row.cells.findIndex((cell) => cell !== undefined);
      const text = row.cells.map((cell) => rawText(cell).trim());
      notes.push({
        cell: cellAddress(Math.max(first, 0), row.line),
        text: text
          .filter((part) => part !== "")
          .join(" ")
          .slice(0, MAX_LENGTH),
      });
    },
  };
}
