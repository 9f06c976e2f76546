import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const clusterUnknown: Rule = {
  id: "cluster-unknown",
  title: "产业集群不识别",
  class: "definition",
  severity: "error",
  formula: "集群∈十大产业集群",
  explanation: "产业集群按代码或文件所列名称识别。名称相近而口径不同的（如国民经济行业门类）不作对应。",
  source: "《2021年推进全省服务业发展工作要点》第9项",
  rows: () => (row) => {
    const problem = row.cluster.problem;
    if (!problem || problem.kind === "conflict") return null;
    const text = problem.kind === "unknown" ? problem.text : "";
    const suggestions = problem.kind === "unknown" ? problem.suggestions : [];
    const explanation = problem.kind === "unknown" ? problem.explanation : null;
    return {
      cause: text,
      cell: keyAddress(row, row.cluster),
      message: (count) =>
        text === ""
          ? `有${count}行没有填产业集群。`
          : (explanation ?? `没有“${text}”这个产业集群${count > 1 ? `（${count}行）` : ""}。`),
      expected: "十大产业集群的代码或名称，如 01 商贸服务业",
      found: text === "" ? "空" : text,
      suggestion:
        suggestions.length > 0
          ? `是否为${suggestions.join("、")}？请改正后重新上传。`
          : "请按模板中的产业集群代码填写。",
    };
  },
};
