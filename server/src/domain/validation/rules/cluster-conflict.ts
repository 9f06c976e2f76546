import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const clusterConflict: Rule = {
  id: "cluster-conflict",
  title: "产业集群代码与名称不一致",
  class: "definition",
  severity: "error",
  formula: "集群（代码）＝集群（名称）",
  explanation: "同一行的集群代码和集群名称必须指同一个集群。",
  source: "《2021年推进全省服务业发展工作要点》第9项",
  rows: () => (row) => {
    const problem = row.cluster.problem;
    if (problem?.kind !== "conflict") return null;
    return {
      cause: `${problem.code} ${problem.text}`,
      cell: keyAddress(row, row.cluster),
      message: (count) =>
        `代码${problem.code}是${problem.name}，同一行的名称却是“${problem.text}”${count > 1 ? `（${count}行）` : ""}。`,
      expected: problem.name,
      found: problem.text,
      suggestion: problem.misspelt
        ? `名称是否为“${problem.name}”的误写？请改正后重新上传。`
        : "请核对该行属于哪个集群，改正代码或名称。",
    };
  },
};
