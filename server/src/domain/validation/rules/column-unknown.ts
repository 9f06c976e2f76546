import type { Rule } from "../rule.ts";

export const columnUnknown: Rule = {
  id: "column-unknown",
  title: "栏目不属于本表",
  class: "form",
  severity: "warning",
  formula: "栏目∈本表栏目",
  explanation: "表头中不属于本表的栏目不读取。",
  source: "报表栏目定义",
  *table({ table }) {
    for (const head of table.unknownHeads)
      yield {
        cause: head.cell,
        cell: head.cell,
        message: `栏目“${head.text}”不属于本表，未读取。`,
        found: head.text,
        suggestion: "如应读取，请改用模板中的栏目名称。",
      };
  },
};
