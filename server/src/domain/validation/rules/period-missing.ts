import type { Rule } from "../rule.ts";

export const periodMissing: Rule = {
  id: "period-missing",
  title: "缺少报告期",
  class: "definition",
  severity: "error",
  formula: "报告期≠空",
  explanation: "文件与上报参数都没有说明报告期，无法入库。",
  source: "平台报送规则：统计单位、报表、报告期三者一致",
  *table({ table, month }) {
    if (month !== null || table.dataflow.layout === "long") return;
    yield {
      cause: "period",
      cell: null,
      message: "文件中没有报告期，上报时也没有选择报告期。",
      expected: "如“报告期：2025年全年（2025-Q4）”",
      suggestion: "请在表头写明报告期，或上报时选择报告期。",
    };
  },
};
