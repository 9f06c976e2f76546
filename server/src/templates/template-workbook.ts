import type { Dataflow, MonthIndex } from "@dash/data";
import { type Cell, type WriteSheet, writeXlsx } from "hucre";
import { columnLetters } from "../domain/validation/cell-address.ts";
import { missingMarks } from "../parsing/missing-marks.ts";
import { FORM_FOOT, formGrid, type FormGrid, keyValues, numberingRow } from "./form-grid.ts";
import * as styles from "./form-styles.ts";
import { guideLines } from "./guide-lines.ts";
import { longSheet } from "./long-sheet.ts";
import { GUIDE_SHEET, LIST_SHEET } from "../domain/validation/own-sheets.ts";

const FORM_SHEET = "填报";
/** Lines of the form: title, four lead lines, two head lines, numbering, then the rows. */
const HEAD_LINE = 5;
const FIRST_ROW_LINE = 8;
const CORNER_COLUMNS = 4;
const GUIDE_WIDTH = 76;
const CHARACTERS_PER_LINE = 37;
const ROW_HEIGHT = 19;

/** The workbook of a form to be filled in for one period and area. */
export async function templateWorkbook(
  dataflow: Dataflow,
  month: MonthIndex,
  area: string,
): Promise<Uint8Array> {
  const form =
    dataflow.layout === "wide" ? formSheet(formGrid(dataflow, month, area)) : longSheet(dataflow, FORM_SHEET);
  return writeXlsx({
    sheets: [form, guideSheet(dataflow), listSheet()],
    properties: { title: `${dataflow.formNumber} ${dataflow.name}`, creator: dataflow.issuer },
    defaultFont: { name: "宋体", size: 10 },
  });
}

function formSheet(grid: FormGrid): WriteSheet {
  const keys = grid.keyHeads.length;
  const width = keys + grid.columns.length;
  const cells = new Map<string, Partial<Cell>>();
  const merges: NonNullable<WriteSheet["merges"]> = [];
  const put = (line: number, column: number, value: string | null, style: Cell["style"]): void => {
    cells.set(`${line},${column}`, { value, style });
  };
  const merge = (startRow: number, startCol: number, endRow: number, endCol: number): void => {
    if (endRow > startRow || endCol > startCol) merges.push({ startRow, startCol, endRow, endCol });
  };

  put(0, 0, grid.title, styles.titleStyle);
  merge(0, 0, 0, width - 1);
  const corner = Math.max(keys, width - CORNER_COLUMNS);
  const { dataflow } = grid;
  const lead: readonly (readonly [string, string])[] = [
    [`综合机关名称：${grid.agency}`, `表    号：${dataflow.formNumber}`],
    [`填报地区：${grid.area}`, `制定机关：${dataflow.issuer}`],
    [`报告期：${grid.period}`, `有效期至：${dataflow.validUntil}`],
    ["计量单位：见各栏", "数据状态：未发布前不得对外提供"],
  ];
  for (const [index, [left, right]] of lead.entries()) {
    put(index + 1, 0, left, styles.leadStyle);
    merge(index + 1, 0, index + 1, corner - 1);
    put(index + 1, corner, right, styles.leadStyle);
    merge(index + 1, corner, index + 1, width - 1);
  }

  for (const [column, head] of grid.keyHeads.entries()) {
    put(HEAD_LINE, column, head, styles.headStyle);
    put(HEAD_LINE + 1, column, null, styles.headStyle);
    merge(HEAD_LINE, column, HEAD_LINE + 1, column);
  }
  putColumnHeads(grid, keys, put, merge);
  for (const [column, text] of numberingRow(grid).entries())
    put(HEAD_LINE + 2, column, text, styles.numberingStyle);

  for (const [index, row] of grid.rows.entries()) {
    const line = FIRST_ROW_LINE + index;
    for (const [column, value] of keyValues(row).entries())
      put(line, column, value, column % 2 === 0 ? styles.codeStyle : styles.nameStyle);
    for (const [offset, column] of grid.columns.entries())
      put(line, keys + offset, null, styles.entryStyle(column.decimals));
  }
  const foot = FIRST_ROW_LINE + grid.rows.length;
  put(foot, 0, FORM_FOOT, styles.footStyle);
  merge(foot, 0, foot, width - 1);

  const firstEntry = `${columnLetters(keys)}${FIRST_ROW_LINE + 1}`;
  const lastEntry = `${columnLetters(width - 1)}${foot}`;
  return {
    name: FORM_SHEET,
    cells,
    merges,
    columns: [
      ...grid.keyHeads.map((head) => ({ width: head.endsWith("代码") ? 9 : head === "产业集群" ? 17 : 15 })),
      ...grid.columns.map(() => ({ width: 11 })),
    ],
    rowDefs: new Map([
      [0, { height: 30 }],
      [HEAD_LINE, { height: 54 }],
      [HEAD_LINE + 1, { height: 28 }],
      ...grid.rows.map((_, index) => [FIRST_ROW_LINE + index, { height: ROW_HEIGHT }] as const),
      [foot, { height: 26 }],
    ]),
    freezePane: { rows: FIRST_ROW_LINE, columns: keys },
    dataValidations: [
      {
        type: "list",
        formula1: `${LIST_SHEET}!$A$1:$A$${offeredMarks().length}`,
        allowBlank: true,
        // A number is welcome beside the marks of the list, so nothing is refused here; the upload is checked.
        showErrorMessage: false,
        range: `${firstEntry}:${lastEntry}`,
      },
    ],
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${HEAD_LINE + 1}:$${FIRST_ROW_LINE}`,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C第&P页 共&N页" },
    view: { showGridLines: false },
  };
}

function putColumnHeads(
  grid: FormGrid,
  keys: number,
  put: (line: number, column: number, value: string | null, style: Cell["style"]) => void,
  merge: (startRow: number, startCol: number, endRow: number, endCol: number) => void,
): void {
  let start = 0;
  while (start < grid.columns.length) {
    const { indicator } = grid.columns[start]!;
    let end = start;
    while (grid.columns[end + 1]?.indicator === indicator) end += 1;
    for (let index = start; index <= end; index += 1) {
      put(HEAD_LINE, keys + index, index === start ? grid.columns[index]!.head : null, styles.headStyle);
      put(HEAD_LINE + 1, keys + index, grid.columns[index]!.subhead, styles.headStyle);
    }
    merge(HEAD_LINE, keys + start, HEAD_LINE, keys + end);
    start = end + 1;
  }
}

function guideSheet(dataflow: Dataflow): WriteSheet {
  const lines = guideLines(dataflow);
  const cells = new Map<string, Partial<Cell>>([
    ["0,0", { value: `${dataflow.formNumber} ${dataflow.name} 填报说明`, style: styles.titleStyle }],
  ]);
  const rowDefs = new Map<number, { height: number }>([[0, { height: 30 }]]);
  for (const [index, { kind, text }] of lines.entries()) {
    const style = kind === "heading" ? styles.guideHeadingStyle : styles.guideTextStyle;
    cells.set(`${index + 1},0`, { value: text, style });
    rowDefs.set(index + 1, { height: 18 * Math.ceil(text.length / CHARACTERS_PER_LINE) });
  }
  return {
    name: GUIDE_SHEET,
    cells,
    rowDefs,
    columns: [{ width: GUIDE_WIDTH }],
    protection: { sheet: true, selectLockedCells: true },
    pageSetup: { paperSize: "a4", orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { showGridLines: false },
  };
}

function offeredMarks(): readonly string[] {
  return missingMarks.filter(({ offered }) => offered).map(({ mark }) => mark);
}

function listSheet(): WriteSheet {
  return { name: LIST_SHEET, rows: offeredMarks().map((mark) => [mark]), hidden: true };
}
