import type { Dataflow } from "@dash/data";
import type { Reading } from "../domain/validation/report-table.ts";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { decidedHead, readLayout, type ReadOptions } from "./decided-head.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { createIndividualScan, individualDataAmong } from "./find-individual-data.ts";
import type { RawWorkbook } from "./raw-workbook.ts";
import { readCsv } from "./read-csv.ts";
import { readHtml } from "./read-html.ts";
import { readPeriods } from "./read-period.ts";
import { readTable } from "./read-table.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { TableHead } from "./table-head.ts";
import { lookAt } from "./sheet-look.ts";

const readers: {
  readonly [kind in FileKind]: (bytes: Buffer, encoding: TextEncoding | null) => RawWorkbook;
} = {
  xlsx: (bytes) => readXlsx(bytes),
  text: readCsv,
  "web-page": readHtml,
};

/**
 * The form in an upload with the position of everything, found by its words. A workbook without any known form, or
 * with several among which nobody chose, gives a reading without a table.
 * @throws FileTrouble when the file cannot be read as a table at all
 */
export function readReport(
  bytes: Buffer,
  fileName: string,
  expected: Dataflow | null,
  options: ReadOptions = {},
): Reading {
  const workbook = readers[fileKind(bytes)](bytes, options.encoding ?? null);
  const looks = workbook.sheets.map(lookAt);
  const decided = decidedHead(looks, expected, options);
  const chosen = decided
    ? { best: { ...decided, heads: [decided.head] }, rivals: [] }
    : chooseSheet(
        looks.filter((_, index) => index === (options.sheet ?? index)),
        expected,
        options.month ?? null,
      );
  const { best } = chosen;
  const area = options.area ? { value: options.area, place: null } : null;
  const scan = best && createIndividualScan(best.sheet.name, wholeWidth(best.heads));
  const table = best && scan ? readTable({ ...best, format: best.format(), area, look: scan.look }) : null;
  const others = looks.filter(({ sheet }) => sheet !== best?.sheet);
  return {
    fileName,
    individuals: [
      ...(scan?.found ?? []),
      ...others.flatMap(({ sheet, top }) => individualDataAmong(sheet.name, top)),
    ],
    fileNamePeriods: readPeriods(fileName),
    table,
    layout: best && table ? readLayout(workbook.sheets.indexOf(best.sheet), best, table) : null,
    text: workbook.text,
    rivals: chosen.rivals,
    sheets: looks.map(({ sheet, top }) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      blank: top.length === 0,
    })),
  };
}

/** Heads side by side as one, for what is only interested in which columns are the form's. */
function wholeWidth(heads: readonly TableHead[]): TableHead {
  const columns = heads.flatMap((head) => head.columns);
  return { ...heads[0]!, columns, unknownHeads: heads.flatMap((head) => head.unknownHeads) };
}
