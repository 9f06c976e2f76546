import { columnName, figureAddress, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const mandatoryCellBlank: Rule = {
  id: "mandatory-cell-blank",
  title: "必填单元格为空",
  class: "completeness",
  severity: "error",
  formula: "必填指标的本期数≠空",
  explanation: "必填指标的本期数不能空着。空格不等于0；确无数据的须写明原因。",
  source: "报表栏目定义",
  writing: () => (cell, row) => {
    if (!cell.column.mandatory || cell.column.measure !== "level") return null;
    if (cell.content.kind !== "missing" || !cell.content.blank) return null;
    const column = columnName(cell, row);
    return {
      cause: cell.column.headCell,
      cell: figureAddress(row, cell),
      message: (count) =>
        count === 1
          ? `${rowName(row)}的${column}没有填。`
          : `${column}有${count}格没有填，首处为${rowName(row)}。`,
      expected: "数字，或“未报”“不适用”“保密”等",
      found: "空",
      suggestion: "请填写数字；确无数据的，填“未报”“不适用”等原因（工作簿里可从下拉列表选择）。",
    };
  },
};
