import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const areaUnknown: Rule = {
  id: "area-unknown",
  title: "地区代码或名称不识别",
  class: "definition",
  severity: "error",
  formula: "地区∈行政区划代码表",
  explanation: "地区按六位代码或全称、简称识别。写错的名称只提示，不猜测。",
  source: "GB/T 2260《中华人民共和国行政区划代码》",
  rows: () => (row) => {
    const problem = row.area.problem;
    if (!problem || problem.kind === "conflict" || problem.kind === "unlisted-zone") return null;
    const text = problem.kind === "unknown" ? problem.text : "";
    const suggestions = problem.kind === "unknown" ? problem.suggestions : [];
    const explanation = problem.kind === "unknown" ? problem.explanation : null;
    return {
      cause: text,
      cell: keyAddress(row, row.area),
      message: (count) =>
        text === ""
          ? `有${count}行没有填地区。`
          : (explanation ?? `没有“${text}”这个地区${count > 1 ? `（${count}行）` : ""}。`),
      expected: "六位地区代码，如 420500（宜昌市）",
      found: text === "" ? "空" : text,
      suggestion:
        suggestions.length > 0
          ? `是否为${suggestions.join("、")}？请改正后重新上传。`
          : "请按模板中的地区代码填写。",
    };
  },
};
