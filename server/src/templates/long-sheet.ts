import type { Dataflow } from "@dash/data";
import type { Cell, WriteSheet } from "hucre";
import { entryStyle, headStyle, leadStyle, titleStyle } from "./form-styles.ts";

/** Heads of the long form, in order. */
export const longHeads = [
  "地区代码",
  "地区",
  "集群代码",
  "产业集群",
  "报告期",
  "指标代码",
  "指标名称",
  "计量单位",
  "本期",
  "上年同期",
  "同比增长（%）",
] as const;

const SAMPLE =
  "示例：420500 宜昌市 | 01 商贸服务业 | 2024-Q2 | revenue 营业收入 | 亿元 | 312.45 | 298.10 | 4.8";
const ENTRY_LINES = 200;
const FIRST_FIGURE = 8;
const WIDTHS = [10, 15, 10, 17, 11, 24, 24, 10, 14, 14, 12] as const;

/** Lines above the head of the long form. */
export function longLead(dataflow: Dataflow): readonly string[] {
  return [dataflow.name, `表号：${dataflow.formNumber}`];
}

/** The sheet of the long form: a head with a sample, and empty lines ready to be filled. */
export function longSheet(dataflow: Dataflow, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const [title, formNumber] = longLead(dataflow);
  cells.set("0,0", { value: title!, style: titleStyle });
  cells.set("1,0", { value: formNumber!, style: leadStyle });
  for (const [column, head] of longHeads.entries())
    cells.set(`2,${column}`, {
      value: head,
      style: headStyle,
      ...(column === 0 ? { comment: { author: dataflow.issuer, text: SAMPLE } } : {}),
    });
  for (let line = 3; line < ENTRY_LINES; line += 1)
    for (const column of longHeads.keys())
      cells.set(`${line},${column}`, {
        value: null,
        style:
          column < FIRST_FIGURE
            ? { ...entryStyle(2), numFmt: "@", alignment: { horizontal: "left" } }
            : entryStyle(column === 10 ? 1 : 2),
      });
  return {
    name,
    cells,
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: longHeads.length - 1 }],
    columns: WIDTHS.map((width) => ({ width })),
    freezePane: { rows: 3, columns: 2 },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$3:$3",
    },
  };
}
