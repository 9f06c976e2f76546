import { figureAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const formulaNotComputed: Rule = {
  id: "formula-not-computed",
  title: "公式未计算",
  class: "form",
  severity: "error",
  formula: "公式的结果≠空",
  explanation: "文件里只有公式没有结果（多为程序生成的文件）。平台不代算，也不当作空或0。",
  source: "报表填报说明",
  writing: () => (cell, row) => {
    if (cell.content.kind !== "unreadable" || cell.content.problem !== "formula-not-computed") return null;
    return {
      cause: "file",
      cell: figureAddress(row, cell),
      message: (count) => `公式未计算，读不到结果（${count}格）。`,
      expected: "有结果的公式，或数字",
      found: cell.content.text === "" ? "公式" : `=${cell.content.text}`,
      suggestion: "请用 Excel 或 WPS 打开文件，保存后重新上传。",
    };
  },
};
