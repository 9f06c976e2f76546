import { keyAddress } from "../describe-cell.ts";
import { periodNameWithCode } from "../period-name.ts";
import type { Rule } from "../rule.ts";

export const periodInFuture: Rule = {
  id: "period-in-future",
  title: "报告期尚未结束",
  class: "definition",
  severity: "error",
  formula: "报告期末月≤最近一个已结束的月份",
  explanation: "报告期最后一个月结束之后才有该期数据。",
  source: "平台报送规则",
  *table({ table, month, lastClosedMonth }) {
    if (table.dataflow.layout === "long" || month === null || month <= lastClosedMonth) return;
    const stated = table.periods.find((period) => period.value === month);
    yield {
      cause: `period ${month}`,
      cell: stated?.cell ?? null,
      message: `${periodNameWithCode(month)}尚未结束，不能上报。`,
      expected: `不晚于${periodNameWithCode(lastClosedMonth)}`,
      found: periodNameWithCode(month),
      suggestion: "请核对报告期。",
    };
  },
  rows:
    ({ lastClosedMonth }) =>
    (row) => {
      const late = row.month?.value ?? null;
      if (row.month === null || late === null || late <= lastClosedMonth) return null;
      return {
        cause: `period ${late}`,
        cell: keyAddress(row, row.month),
        message: (count) => `${periodNameWithCode(late)}尚未结束，不能上报（${count}行）。`,
        expected: `不晚于${periodNameWithCode(lastClosedMonth)}`,
        found: periodNameWithCode(late),
        suggestion: "请核对报告期。",
      };
    },
};
