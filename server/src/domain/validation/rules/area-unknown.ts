import type { Rule } from "../rule.ts";

export const areaUnknown: Rule = {
  id: "area-unknown",
  title: "地区代码或名称不识别",
  severity: "error",
  explanation: "地区按六位代码或全称、简称识别。写错的名称只提示，不猜测。",
  source: "GB/T 2260《中华人民共和国行政区划代码》",
  *check({ table }) {
    for (const row of table.rows) {
      const problem = row.area.problem;
      if (!problem || problem.kind === "conflict") continue;
      const text = problem.kind === "unknown" ? problem.text : "";
      const suggestions = problem.kind === "unknown" ? problem.suggestions : [];
      const explanation = problem.kind === "unknown" ? problem.explanation : null;
      yield {
        cause: text,
        cell: row.area.cell,
        message: (count) =>
          text === ""
            ? `有${count}行没有填地区。`
            : (explanation ?? `没有“${text}”这个地区${count > 1 ? `（${count}行）` : ""}。`),
        expected: "六位地区代码，如 420500（宜昌市）",
        found: text === "" ? "空" : text,
        suggestion:
          suggestions.length > 0
            ? `是否为${suggestions.join("、")}?请改正后重新上传。`
            : "请按模板中的地区代码填写。",
      };
    }
  },
};
