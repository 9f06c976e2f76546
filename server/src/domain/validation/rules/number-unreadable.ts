import { cellUnit, columnName, figureAddress, rowName } from "../describe-cell.ts";
import type { UnreadableProblem } from "../report-table.ts";
import type { Rule } from "../rule.ts";

type TextProblem = Exclude<UnreadableProblem, "formula-error" | "formula-not-computed" | "merged">;

const wording: Readonly<Record<TextProblem, { reason: string; suggestion: string }>> = {
  text: {
    reason: "不是数字",
    suggestion: "请填写数字；没有数据的，填“未报”“不适用”等（工作簿里可从下拉列表选择）。",
  },
  masked: {
    reason: "是遮盖符号，看不到数字",
    suggestion: "请填写真实数字；网页付费预览的数据不能用。需保密的填“保密”。",
  },
  "chinese-number": {
    reason: "是中文数字，或带“万”“亿”等量级",
    suggestion: "请按本栏计量单位写成阿拉伯数字，如12000。",
  },
  "formula-text": {
    reason: "是写成文字的公式",
    suggestion: "请填写计算结果；平台不运行文字里的公式。",
  },
  separator: { reason: "千位分隔符的位置不对，读不出唯一的数", suggestion: "请改为不带分隔符的数字。" },
  approximate: { reason: "是约数", suggestion: "请填写确切的统计数，不带“约”“左右”“超过”。" },
  unit: { reason: "带的单位与本栏不同", suggestion: "请按本栏计量单位换算后只填数字。" },
  date: { reason: "被表格软件变成了日期", suggestion: "请把单元格改为数值格式后重填。" },
  boolean: { reason: "是逻辑值", suggestion: "请填写数字。" },
};

export const numberUnreadable: Rule = {
  id: "number-unreadable",
  title: "数字单元格里不是数字",
  class: "form",
  severity: "error",
  formula: "单元格内容∈数字或规定的缺失标记",
  explanation: "数字栏只能填数字，或规定的缺失标记。读不懂的内容不猜测，不当作0。",
  source: "报表填报说明",
  writing: () => (cell, row) => {
    if (cell.content.kind !== "unreadable") return null;
    const { problem, text } = cell.content;
    if (problem === "formula-error" || problem === "formula-not-computed" || problem === "merged")
      return null;
    const unitText = cellUnit(cell, row);
    return {
      cause: `${cell.column.headCell} ${problem} ${text}`,
      cell: figureAddress(row, cell),
      message: (count) =>
        `${rowName(row)}的${columnName(cell, row)}填的“${text}”${wording[problem].reason}${count > 1 ? `（同栏共${count}格）` : ""}。`,
      expected: unitText === "" ? "数字" : `数字（${unitText}）`,
      found: text,
      suggestion: wording[problem].suggestion,
    };
  },
};
