import type { Dataflow, MonthIndex } from "@dash/data";
import { FORM_FOOT, formGrid, keyValues, numberingRow } from "./form-grid.ts";
import { longHeads, longLead } from "./long-sheet.ts";

/** The form as text for spreadsheet programs: UTF-8 with byte order mark, the same lines as the workbook. */
export function templateCsv(dataflow: Dataflow, month: MonthIndex, area: string): string {
  const lines = dataflow.layout === "wide" ? wideLines(dataflow, month, area) : longLines(dataflow);
  return `\ufeff${lines.map((line) => line.map(quote).join(",")).join("\r\n")}\r\n`;
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function wideLines(dataflow: Dataflow, month: MonthIndex, area: string): readonly (readonly string[])[] {
  const grid = formGrid(dataflow, month, area);
  const blanks = grid.keyHeads.map(() => "");
  return [
    [grid.title],
    [`表号：${dataflow.formNumber}`],
    [`填报地区：${grid.area}`],
    [`报告期：${grid.period}`],
    ["计量单位：见各栏"],
    [
      ...grid.keyHeads,
      ...grid.columns.map((column, index) =>
        grid.columns[index - 1]?.indicator === column.indicator ? "" : column.head,
      ),
    ],
    [...blanks, ...grid.columns.map((column) => column.subhead)],
    numberingRow(grid),
    ...grid.rows.map((row) => [...keyValues(row), ...grid.columns.map(() => "")]),
    [FORM_FOOT],
  ];
}

function longLines(dataflow: Dataflow): readonly (readonly string[])[] {
  return [...longLead(dataflow).map((line) => [line]), longHeads];
}
