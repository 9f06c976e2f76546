import { lawfulMeasures } from "@dash/data";
import { columnName, figureAddress, indicatorOf, measureHead, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const measureUnlawful: Rule = {
  id: "measure-unlawful",
  title: "指标没有这一栏",
  class: "definition",
  severity: "error",
  formula: "填报的栏目∈该指标可填的栏目",
  explanation: "增加值类指标的增速按不变价，不填上年同期；比率类指标只填本期。",
  source: "指标目录",
  cells: () => (cell, row) => {
    const indicator = indicatorOf(cell, row);
    if (!indicator || cell.content.kind !== "number") return null;
    const lawful = lawfulMeasures(indicator);
    if (lawful.includes(cell.column.measure)) return null;
    return {
      cause: `${indicator.id} ${cell.column.measure}`,
      cell: figureAddress(row, cell),
      message: (count) =>
        `${rowName(row)}：${indicator.name}不填“${measureHead(cell.column.measure, indicator)}”（${count}格）。`,
      expected: lawful.map((measure) => measureHead(measure, indicator)).join("、"),
      found: columnName(cell, row),
      suggestion: "请清空这些单元格。",
    };
  },
};
