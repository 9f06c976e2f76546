import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const rowPeriodUnknown: Rule = {
  id: "row-period-unknown",
  title: "报告期写法不对",
  class: "definition",
  severity: "error",
  formula: "行的报告期∈报告期代码",
  explanation: "批量表每行要写明报告期代码。",
  source: "SDMX 时间格式；平台批量表填报说明",
  rows: () => (row) => {
    if (!row.month || row.month.value !== null) return null;
    const problem = row.month.problem;
    const { explanation, suggestions } =
      problem?.kind === "unknown" ? problem : { explanation: null, suggestions: [] };
    const text = problem && problem.kind === "unknown" ? problem.text : "";
    return {
      cause: text,
      cell: keyAddress(row, row.month),
      message: (count) =>
        text === ""
          ? `有${count}行没有填报告期。`
          : explanation
            ? `${explanation.replace(/。$/u, "")}（${count}行）。`
            : `“${text}”不是报告期（${count}行）。`,
      expected: "如 2024-Q2（1—6月累计或6月末）、2024-Q4（全年）、2024-M05（1—5月累计）",
      found: text === "" ? "空" : text,
      suggestion: `${suggestions.length > 0 ? `是否为${suggestions.join("、")}？` : ""}请按“年-Q季”或“年-M月”填写，单元格设为文本格式。`,
    };
  },
};
