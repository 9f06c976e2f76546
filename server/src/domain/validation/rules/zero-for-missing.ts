import { columnName, figureAddress, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const zeroForMissing: Rule = {
  id: "zero-for-missing",
  title: "疑似以0代替空缺",
  class: "logic",
  severity: "warning",
  formula: "上年同期>0 且未填同比时，本期≠0",
  explanation: "本期填0、上年同期不为0、又没有同比的，多为没有取得数据而填了0。没有数据不等于0。",
  source: "报表填报说明：没有数据的单元格不得填0",
  cells: () => (cell, row) => {
    const { column, content } = cell;
    if (content.kind !== "number" || content.value !== 0 || column.measure !== "level") return null;
    let base = 0;
    for (const other of row.cells) {
      if (other.column.indicator !== column.indicator || other.content.kind !== "number") continue;
      if (other.column.measure === "published-growth") return null;
      if (other.column.measure === "restated-base") base = other.content.value;
    }
    if (base <= 0) return null;
    return {
      cause: figureAddress(row, cell),
      cell: figureAddress(row, cell),
      message: `${rowName(row)}的${columnName(cell, row)}为0，上年同期为${base}，没有填同比。`,
      expected: "数字，或“未报”“不适用”等",
      found: "0",
      suggestion: "没有取得数据的，请改填“未报”；确为0的，请说明原因。",
    };
  },
};
