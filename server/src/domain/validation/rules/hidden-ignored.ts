import { cellAddress, columnLetters } from "../cell-address.ts";
import type { Rule } from "../rule.ts";

/** Lines and columns named in the message. */
const NAMED = 10;

export const hiddenIgnored: Rule = {
  id: "hidden-ignored",
  title: "隐藏的行列未读取",
  class: "form",
  severity: "info",
  formula: "读取范围＝看得见的行和列",
  explanation: "隐藏的行和列里常有旧数据，不读取，也不计入合计。",
  source: "平台报送规则",
  *table({ table }) {
    const { lines, columns } = table.hidden;
    if (lines.length > 0)
      yield {
        cause: "lines",
        cell: cellAddress(0, lines[0]!),
        message: `隐藏的${lines.length}行有内容，未读取：第${lines.slice(0, NAMED).join("、")}${lines.length > NAMED ? "……" : ""}行。`,
        found: `隐藏${lines.length}行`,
        suggestion: "如需上报这些行，请取消隐藏后重新上传。",
      };
    if (columns.length > 0)
      yield {
        cause: "columns",
        cell: cellAddress(columns[0]!, 1),
        message: `隐藏的${columns.length}列有内容，未读取：${columns.slice(0, NAMED).map(columnLetters).join("、")}${columns.length > NAMED ? "……" : ""}列。`,
        found: `隐藏${columns.length}列`,
        suggestion: "如需上报这些列，请取消隐藏后重新上传。",
      };
  },
};
