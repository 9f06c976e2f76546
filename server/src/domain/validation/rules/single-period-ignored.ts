import type { Rule } from "../rule.ts";

export const singlePeriodIgnored: Rule = {
  id: "single-period-ignored",
  title: "当月或当季数未读取",
  class: "definition",
  severity: "info",
  formula: "本期数＝1月1日至报告期末的累计数",
  explanation: "“本月”“当季”等栏是一个月或一个季度的数，平台只收累计数，这些栏不读取。",
  source: "报表填报说明",
  *table({ table }) {
    for (const head of table.setAside)
      yield {
        cause: head.cell,
        cell: head.cell,
        message: `栏目“${head.text}”是当月或当季数，未读取；只读取累计数。`,
        found: head.text,
      };
  },
};
