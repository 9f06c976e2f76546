import type { Rule } from "../rule.ts";

export const formNumberMissing: Rule = {
  id: "form-number-missing",
  title: "缺少表号",
  class: "form",
  severity: "info",
  formula: "表号≠空",
  explanation: "报表右上角应有表号。没有表号时按栏目名称识别。",
  source: "《部门统计调查项目管理办法》：统计调查表应标明表号、制定机关、有效期限",
  *table({ table }) {
    if (table.formNumber || table.dataflow.layout === "long") return;
    yield {
      cause: "form",
      cell: null,
      message: `表中没有表号，已按栏目识别为${table.dataflow.formNumber}《${table.dataflow.name}》。`,
      suggestion: "请核对是否为此表；建议使用平台下载的填报模板。",
    };
  },
};
