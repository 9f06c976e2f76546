import type { RawRow, RawSheet, SheetFormat } from "./raw-workbook.ts";
import { visibleRows } from "./visible-rows.ts";

/** The first rows of a sheet that are shown. */
export interface SheetLook {
  readonly sheet: RawSheet;
  readonly top: readonly RawRow[];
  readonly format: () => SheetFormat;
}

/** The head of a form stands within this many filled rows. */
const HEAD_ROWS = 60;

export function lookAt(sheet: RawSheet): SheetLook {
  const format = sheet.format();
  const top: RawRow[] = [];
  for (const row of visibleRows(sheet, format)) {
    top.push(row);
    if (top.length === HEAD_ROWS) break;
  }
  return { sheet, top, format: () => format };
}
