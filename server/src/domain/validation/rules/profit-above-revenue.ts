import type { FigureGroup, Mark, Rule } from "../rule.ts";

const HIGHEST = 0.5;

function* groupMarks(group: FigureGroup): Generator<Mark> {
  const revenue = group.get("revenue");
  if (!revenue || revenue.level === null || revenue.level <= 0) return;
  for (const id of ["profit", "tax"]) {
    const figures = group.get(id);
    if (!figures || figures.level === null) continue;
    const share = figures.level / revenue.level;
    if (Math.abs(share) <= HIGHEST) continue;
    const percent = `${(share * 100).toFixed(1)}%`;
    yield {
      cause: figures.address("level")!,
      cell: figures.address("level"),
      message: `${figures.name}${figures.level}${figures.unit}，相当于营业收入${revenue.level}${revenue.unit}的${percent}。`,
      expected: `营业收入的±${HIGHEST * 100}%以内`,
      found: percent,
      suggestion: "请核对两个数和计量单位；确有此情况的，请写明原因。",
      affects: [revenue.address("level")!],
      comparison: figures.comparison(),
    };
  }
}

export const profitAboveRevenue: Rule = {
  id: "profit-above-revenue",
  title: "利润、税收与营业收入之比异常",
  class: "within-table",
  severity: "warning",
  formula: "|利润总额|≤营业收入×50%；税收≤营业收入×50%",
  explanation: "利润总额（含亏损额）、税收超过营业收入一半的，须核实。",
  source: "表内审核：利润、税收与营业收入",
  across: { indicators: ["revenue", "profit", "tax"], check: groupMarks },
};
