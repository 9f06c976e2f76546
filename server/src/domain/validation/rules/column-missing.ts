import { indicatorById } from "@dash/data";
import { measureHead } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const columnMissing: Rule = {
  id: "column-missing",
  title: "缺少必填栏目",
  class: "completeness",
  severity: "error",
  formula: "必填指标的本期栏出现次数≥1",
  explanation: "必填指标的本期栏必须有。",
  source: "报表栏目定义",
  *table({ table }) {
    if (table.dataflow.layout === "long") {
      if (table.columns.some((column) => column.measure === "level")) return;
      yield {
        cause: "level",
        cell: table.headCell,
        message: "表中没有“本期”一栏。",
        expected: "本期、上年同期、同比增长（%）",
        suggestion: "请使用平台下载的批量表模板。",
      };
      return;
    }
    for (const { indicator: id, mandatory } of table.dataflow.columns) {
      if (!mandatory) continue;
      const found = table.columns.some((column) => column.indicator?.id === id && column.measure === "level");
      const indicator = indicatorById(id);
      if (found || !indicator) continue;
      yield {
        cause: id,
        cell: table.headCell,
        message: `缺少“${indicator.name}”的“${measureHead("level", indicator)}”栏。`,
        expected: indicator.name,
        suggestion: "请核对表头文字，或使用平台下载的填报模板。",
      };
    }
  },
};
