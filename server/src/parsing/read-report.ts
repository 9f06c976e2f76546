import { type Dataflow, dataflowByFormNumber, dataflows } from "@dash/data";
import type { Reading, ReportRow, ReportTable } from "../domain/validation/report-table.ts";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import { cellAddress } from "../domain/validation/cell-address.ts";
import { decidedHead, readLayout, type ReadOptions } from "./decided-head.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { createIndividualScan, individualDataAmong } from "./find-individual-data.ts";
import type { RawRow, RawSheet, RawWorkbook } from "./raw-workbook.ts";
import { readCsv } from "./read-csv.ts";
import { readHtml } from "./read-html.ts";
import { createLongRowReader } from "./read-long-rows.ts";
import { readTitle, type Title } from "./read-title.ts";
import { createWideRowReader } from "./read-wide-rows.ts";
import { readXlsx } from "./read-xlsx.ts";
import { createRowClassifier } from "./row-kind.ts";
import { findTableHead, rawText, type TableHead } from "./table-head.ts";

const readers: {
  readonly [kind in FileKind]: (bytes: Buffer, encoding: TextEncoding | null) => RawWorkbook;
} = {
  xlsx: (bytes) => readXlsx(bytes),
  text: readCsv,
  "web-page": readHtml,
};

/** The head of a form stands within this many filled rows. */
const HEAD_ROWS = 60;

/**
 * The form in an upload with the position of everything, found by its words. A workbook without any known form gives
 * a reading without a table.
 * @throws FileTrouble when the file cannot be read as a table at all
 */
export function readReport(
  bytes: Buffer,
  fileName: string,
  expected: Dataflow | null,
  options: ReadOptions = {},
): Reading {
  const workbook = readers[fileKind(bytes)](bytes, options.encoding ?? null);
  const looks = workbook.sheets.map((sheet) => ({ sheet, top: topRows(sheet) }));
  const found = looks
    .filter(({ sheet }) => !sheet.hidden)
    .flatMap(({ sheet, top }) => {
      const candidate = recognise(top, expected);
      return candidate ? [{ sheet, top, source: "file" as const, remembered: null, ...candidate }] : [];
    });
  const best =
    decidedHead(looks, expected, options) ??
    found.toSorted((a, b) => weight(b.head, expected) - weight(a.head, expected))[0];
  const scan = best && createIndividualScan(best.sheet.name, best.head);
  const table = best && scan ? readTable(best.sheet, best.head, best.title, scan.look) : null;
  const others = looks.filter(({ sheet }) => sheet !== best?.sheet);
  return {
    fileName,
    individuals: [
      ...(scan?.found ?? []),
      ...others.flatMap(({ sheet, top }) => individualDataAmong(sheet.name, top)),
    ],
    table,
    layout: best && table ? readLayout(workbook.sheets.indexOf(best.sheet), best, table) : null,
    sheets: looks.map(({ sheet, top }) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      blank: top.length === 0,
    })),
  };
}

function topRows(sheet: RawSheet): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length === HEAD_ROWS) break;
  }
  return rows;
}

function weight(head: TableHead, expected: Dataflow | null): number {
  return head.columns.length + (head.dataflow.id === expected?.id ? 1000 : 0);
}

/** The form whose head stands here: by 表号 when it is written, else the one most columns belong to. */
function recognise(
  rows: readonly RawRow[],
  expected: Dataflow | null,
): { readonly head: TableHead; readonly title: Title } | null {
  const heads = (dataflows as readonly Dataflow[]).flatMap((dataflow) => findTableHead(rows, dataflow) ?? []);
  const stated = heads
    .map((head) => readTitle(rows, head.firstLine).formNumber)
    .find((formNumber) => formNumber !== null);
  const named = stated ? dataflowByFormNumber(stated.value) : undefined;
  const head = heads.toSorted((a, b) => weight(b, named ?? expected) - weight(a, named ?? expected)).at(0);
  return head ? { head, title: readTitle(rows, head.firstLine) } : null;
}

function readTable(sheet: RawSheet, head: TableHead, title: Title, look: (row: RawRow) => void): ReportTable {
  const readRow =
    head.dataflow.layout === "wide"
      ? createWideRowReader(head, title.area?.value ?? null)
      : createLongRowReader(head);
  const { areaCode, areaName, clusterCode, clusterName } = head.keys;
  const keyColumns = [areaCode, areaName, clusterCode, clusterName].filter((index) => index !== undefined);
  const kindOf = createRowClassifier(keyColumns);
  const rows: ReportRow[] = [];
  const skippedRows: { cell: string; text: string }[] = [];
  for (const row of sheet.rows()) {
    if (row.line <= head.lastLine) continue;
    const kind = kindOf(row);
    if (kind === "footer") break;
    look(row);
    if (kind === "data" && hasKeysOrFigures(row, head, keyColumns)) {
      if (row.hidden) skippedRows.push({ cell: cellAddress(0, row.line), text: `隐藏的第${row.line}行` });
      else rows.push(readRow(row));
    }
    if (kind === "summary") {
      const index = keyColumns.find((column) => rawText(row.cells[column]).trim() !== "") ?? 0;
      skippedRows.push({ cell: cellAddress(index, row.line), text: rawText(row.cells[index]).trim() });
    }
  }
  return {
    ...title,
    sheet: sheet.name,
    dataflow: head.dataflow,
    columns: head.columns,
    unknownHeads: head.unknownHeads,
    headCell: head.headCell,
    rows,
    skippedRows,
  };
}

/** Section headings carry text in a key column and nothing else that belongs to the form. */
function hasKeysOrFigures(row: RawRow, head: TableHead, keyColumns: readonly number[]): boolean {
  if (head.columns.some(({ index }) => row.cells[index] !== undefined)) return true;
  return keyColumns.filter((index) => row.cells[index] !== undefined).length > 1;
}
