import { unit } from "@dash/data";
import type { FigureGroup, Mark, Rule } from "../rule.ts";

/** People of one unit on average, beyond which persons were likely written for ten thousands of them. */
const MOST_PER_UNIT = 10_000;

function* groupMarks(group: FigureGroup): Generator<Mark> {
  const units = group.get("unit-count");
  const employees = group.get("employees");
  if (!units || !employees || units.level === null || employees.level === null || units.level <= 0) return;
  const { multiplier } = unit(employees.indicator.unit);
  const people = employees.level * multiplier;
  const rounding = employees.half * multiplier;
  const tooFew = people + rounding < units.level;
  if (!tooFew && people - rounding <= units.level * MOST_PER_UNIT) return;
  yield {
    cause: employees.address("level")!,
    cell: employees.address("level"),
    message: `${employees.name}${employees.level}${employees.unit}（${Math.round(people)}人），单位${units.level}${units.unit}，${tooFew ? "平均不足1人" : `平均${Math.round(people / units.level)}人`}。`,
    expected: `每个单位1至${MOST_PER_UNIT}人`,
    found: `${(people / units.level).toFixed(2)}人`,
    suggestion: "请核对两个数和计量单位：从业人员以万人计，单位数以家计。",
    affects: [units.address("level")!],
    comparison: employees.comparison(),
  };
}

export const employeesAgainstUnits: Rule = {
  id: "employees-against-units",
  title: "从业人员与单位数不相称",
  class: "within-table",
  severity: "warning",
  formula: "单位数≤从业人员（人）≤单位数×10000",
  explanation: "每个单位至少有1名从业人员；平均超过一万人的，多为以人计的数填进了万人栏。",
  source: "表内审核：从业人员≥单位数",
  across: { indicators: ["unit-count", "employees"], check: groupMarks },
};
