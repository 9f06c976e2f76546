import { writeXlsxStream } from "hucre/xlsx";
import { type ExportCell, type ExportTable, neutraliseFormula } from "../domain/export/index.ts";
import type { DownloadFormat } from "./download-format.ts";

const NARROW = 12;
const WIDE = 22;

function* sheetRows(table: ExportTable): Generator<ExportCell[]> {
  yield ["标题", table.title].map(harmless);
  for (const line of table.head) yield line.map(harmless);
  yield [];
  yield table.columns.map((column) => column.name);
  for (const row of table.rows) yield row.map(harmless);
}

function harmless(cell: ExportCell): ExportCell {
  return typeof cell === "string" ? neutraliseFormula(cell) : cell;
}

/** Excel workbook with one sheet; numbers stay numbers. */
export const xlsxFormat = {
  id: "xlsx",
  name: "Excel 工作簿",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "xlsx",
  write: (table) =>
    writeXlsxStream(sheetRows(table), {
      name: "数据",
      columns: table.columns.map((column) => ({ width: column.decimals === null ? NARROW : WIDE })),
    }),
} as const satisfies DownloadFormat;
