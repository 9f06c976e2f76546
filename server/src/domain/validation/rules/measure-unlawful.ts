import { lawfulMeasures } from "@dash/data";
import { columnName, indicatorOf, measureHead, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const measureUnlawful: Rule = {
  id: "measure-unlawful",
  title: "指标没有这一栏",
  severity: "error",
  explanation: "增加值类指标的增速按不变价，不填上年同期；比率类指标只填本期。",
  source: "指标目录",
  *check({ table }) {
    for (const row of table.rows)
      for (const cell of row.cells) {
        const indicator = indicatorOf(cell, row);
        if (!indicator || cell.content.kind !== "number") continue;
        const lawful = lawfulMeasures(indicator);
        if (lawful.includes(cell.column.measure)) continue;
        yield {
          cause: `${indicator.id} ${cell.column.measure}`,
          cell: cell.cell,
          message: (count) =>
            `${rowName(row)}：${indicator.name}不填“${measureHead(cell.column.measure, indicator)}”（${count}格）。`,
          expected: lawful.map((measure) => measureHead(measure, indicator)).join("、"),
          found: columnName(cell, row),
          suggestion: "请清空这些单元格。",
        };
      }
  },
};
