import { figureAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const numberNormalised: Rule = {
  id: "number-normalised",
  title: "数字写法已规范",
  class: "form",
  severity: "info",
  formula: "数字的写法＝规范写法",
  explanation: "全角数字、千位分隔符、带单位或百分号的数字已按数值读取，列出以便核对。",
  source: "报表填报说明",
  writing: () => (cell, row) => {
    if (cell.content.kind !== "number" || cell.content.written === undefined) return null;
    return {
      cause: "file",
      cell: figureAddress(row, cell),
      message: (count) => `有${count}格的数字写法已规范，请核对。`,
      expected: String(cell.content.value),
      found: cell.content.written,
    };
  },
};
