import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const indicatorUnknown: Rule = {
  id: "indicator-unknown",
  title: "指标不识别",
  class: "definition",
  severity: "error",
  formula: "指标∈指标目录",
  explanation: "批量表的指标按指标代码或名称识别。",
  source: "平台指标目录",
  rows: () => (row) => {
    const problem = row.indicator?.problem;
    if (!row.indicator || !problem) return null;
    const text = problem.kind === "unknown" ? problem.text : "";
    const suggestions = problem.kind === "unknown" ? problem.suggestions : [];
    const explanation = problem.kind === "unknown" ? problem.explanation : null;
    return {
      cause: text,
      cell: keyAddress(row, row.indicator),
      message: (count) =>
        text === ""
          ? `有${count}行没有填指标。`
          : (explanation ?? `没有“${text}”这个指标${count > 1 ? `（${count}行）` : ""}。`),
      expected: "指标目录中的代码或名称，如 revenue（营业收入）",
      found: text === "" ? "空" : text,
      suggestion:
        suggestions.length > 0
          ? `是否为${suggestions.join("、")}？指标代码见平台“指标”页。`
          : "指标代码见平台“指标”页。",
    };
  },
};
