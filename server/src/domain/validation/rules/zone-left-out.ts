import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const zoneLeftOut: Rule = {
  id: "zone-left-out",
  title: "功能区未收录，未读取",
  class: "definition",
  severity: "warning",
  formula: "功能区∈平台地区目录",
  explanation: "名称是功能区但平台目录没有收录的行不读取、不入库，也不归入所在行政区。",
  source: "平台地区目录",
  rows: () => (row) => {
    const problem = row.area.problem;
    if (problem?.kind !== "unlisted-zone") return null;
    return {
      cause: problem.text,
      cell: keyAddress(row, row.area),
      message: (count) =>
        `“${problem.text}”是平台目录没有收录的功能区，${count > 1 ? `这${count}行` : "该行"}没有读取，不入库。`,
      expected: "行政区，或目录中的功能区",
      found: problem.text,
      suggestion: "功能区数据应已包含在所在行政区内，请说明是否已包含；确需单列的，请管理员先收录。",
    };
  },
};
