import { observationStatus } from "@dash/data";
import { columnName, figureAddress, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const stageMixed: Rule = {
  id: "stage-mixed",
  title: "数据阶段混用",
  class: "definition",
  severity: "warning",
  formula: "单元格的数据阶段＝本表的数据阶段",
  explanation:
    "数字旁的“*”“快报”“预计”“核实”等标记说明该数与表内其他数不在同一阶段。标记逐格保存，发布时该数保留标记的阶段。",
  source: "平台报送规则：数据版本逐格记录",
  writing: () => (cell, row) => {
    const { content } = cell;
    if (content.kind !== "number" || content.status === undefined) return null;
    const { written, status } = content;
    return {
      cause: status,
      cell: figureAddress(row, cell),
      message: (count) =>
        `${rowName(row)}的${columnName(cell, row)}填的“${written}”带有标记，按“${observationStatus(status).name}”保存${count > 1 ? `（共${count}格）` : ""}，与表内其他数阶段不同。`,
      expected: "同一阶段的数，或说明",
      found: written ?? String(content.value),
      suggestion: "请说明哪些数是快报、预计或核实数；阶段相同的，请去掉标记。",
    };
  },
};
