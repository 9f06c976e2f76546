import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const areaConflict: Rule = {
  id: "area-conflict",
  title: "地区代码与名称不一致",
  class: "definition",
  severity: "error",
  formula: "地区（代码）＝地区（名称）",
  explanation: "同一行的地区代码和地区名称必须指同一个地区。",
  source: "GB/T 2260《中华人民共和国行政区划代码》",
  rows: () => (row) => {
    const problem = row.area.problem;
    if (problem?.kind !== "conflict") return null;
    return {
      cause: `${problem.code} ${problem.text}`,
      cell: keyAddress(row, row.area),
      message: (count) =>
        `代码${problem.code}是${problem.name}，同一行的名称却是“${problem.text}”${count > 1 ? `（${count}行）` : ""}。`,
      expected: problem.name,
      found: problem.text,
      suggestion: problem.misspelt
        ? `名称是否为“${problem.name}”的误写？请改正后重新上传。`
        : "请核对该行属于哪个地区，改正代码或名称。",
    };
  },
};
