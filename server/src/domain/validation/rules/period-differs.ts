import { periodNameWithCode } from "../period-name.ts";
import type { Rule } from "../rule.ts";

export const periodDiffers: Rule = {
  id: "period-differs",
  title: "报告期不一致",
  class: "definition",
  severity: "error",
  formula: "标题、表头、文件名的报告期＝上报时所选报告期",
  explanation: "标题、表头与上报时选择的报告期必须是同一期。1—5月数不能当作上半年数。",
  source: "平台报送规则：统计单位、报表、报告期三者一致",
  *table({ table, month, requested }) {
    if (month === null || table.dataflow.layout === "long") return;
    for (const stated of table.periods) {
      if (stated.value === month) continue;
      yield {
        cause: `period ${stated.value}`,
        cell: stated.cell,
        message: `文件写明的报告期是${periodNameWithCode(stated.value)}，${requested.month === null ? "与表内另一处不同" : "与所选报告期不同"}。`,
        expected: periodNameWithCode(month),
        found: stated.text,
        suggestion: "请上传该期的报表，或改选报告期。",
      };
    }
  },
};
