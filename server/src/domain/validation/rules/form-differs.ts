import type { Rule } from "../rule.ts";

export const formDiffers: Rule = {
  id: "form-differs",
  title: "报表与所选不符",
  class: "definition",
  severity: "error",
  formula: "文件的报表＝上报时所选报表",
  explanation: "文件中的表号或栏目属于另一张报表，与上报时选择的报表不同。",
  source: "平台报送规则：统计单位、报表、报告期三者一致",
  *table({ table, requested }) {
    if (!requested.dataflow || requested.dataflow.id === table.dataflow.id) return;
    yield {
      cause: "form",
      cell: table.formNumber?.cell ?? table.headCell,
      message: `这是${table.dataflow.formNumber}《${table.dataflow.name}》，不是所选的${requested.dataflow.formNumber}《${requested.dataflow.name}》。`,
      expected: requested.dataflow.formNumber,
      found: table.formNumber?.text ?? table.dataflow.formNumber,
      suggestion: "请改选报表后重新上传，或上传所选报表的文件。",
    };
  },
};
