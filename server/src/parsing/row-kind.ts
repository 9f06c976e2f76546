import { normaliseName } from "@dash/data";
import { keyHeadOf } from "./head-words.ts";
import type { RawRow } from "./raw-workbook.ts";
import { rawText } from "./table-head.ts";

export type RowKind = "data" | "numbering" | "head" | "summary" | "footer";

const FOOTER =
  /^(?:注(?::|\d|$)|备注|说明(?::|$)|单位负责人|统计负责人|填表人|联系电话|报出日期|数据来源|资料来源|审核人|填报人)/u;
const SUMMARY =
  /^(?:市州合计|合计|总计|小计|其中|武汉城市圈|武汉都市圈|一主两翼|襄阳都市圈|宜荆荆都市圈|江汉平原|鄂西生态文化旅游圈|长江经济带|平均|差额)(?::|$)/u;
const NUMBERING = /^[甲乙丙丁戊己]$/u;

/** What a row below the head is, judged by its first cells. */
export function rowKind(row: RawRow, keyColumns: readonly number[]): RowKind {
  const first = row.cells.find((cell) => cell !== undefined);
  const lead = normaliseName(rawText(first));
  if (FOOTER.test(lead)) return "footer";
  if (NUMBERING.test(lead)) return "numbering";
  const keys = keyColumns.map((index) => normaliseName(rawText(row.cells[index])));
  if (keys.some((text) => SUMMARY.test(text))) return "summary";
  if (keys.some((text) => keyHeadOf(text) !== undefined) || lead.startsWith("续表")) return "head";
  return "data";
}
