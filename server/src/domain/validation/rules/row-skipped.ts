import type { Rule } from "../rule.ts";

export const rowSkipped: Rule = {
  id: "row-skipped",
  title: "汇总行、表注以下的行未读取",
  class: "form",
  severity: "info",
  formula: "行的地区∉汇总行名称",
  explanation: "“市州合计”“武汉城市圈”等汇总行不是报送地区，不入库。",
  source: "平台报送规则",
  *table({ table }) {
    for (const row of table.skippedRows)
      yield {
        cause: row.cell,
        cell: row.cell,
        message:
          row.reason === "summary"
            ? `“${row.text}”是汇总行，未读取。`
            : `“${row.text}”在表注以下，未读取。如属本表，请移到表注之前。`,
        found: row.text,
      };
  },
};
