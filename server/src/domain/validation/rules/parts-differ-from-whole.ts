import {
  agreesWithinRounding,
  exactDifference,
  exactSum,
  type Indicator,
  indicatorById,
  indicators,
  roundingTolerance,
} from "@dash/data";
import type { FigureGroup, Mark, Rule } from "../rule.ts";

const all: readonly Indicator[] = indicators;

/** Wholes whose parts exhaust them, with those parts. */
const families = [
  ...new Set(all.flatMap(({ partOf }) => (partOf?.exhaustive ? [partOf.indicator] : []))),
].map((whole) => ({
  whole,
  parts: all.filter(({ partOf }) => partOf?.exhaustive && partOf.indicator === whole).map(({ id }) => id),
}));

function* groupMarks(group: FigureGroup): Generator<Mark> {
  for (const { whole, parts } of families) {
    const total = group.get(whole);
    if (!total) continue;
    const members = parts.flatMap((id) => group.get(id) ?? []);
    if (members.length !== parts.length) continue;
    for (const measure of ["level", "restated-base"] as const) {
      const value = total.number(measure);
      const values = members.map((figures) => figures.number(measure));
      if (value === null || values.some((part) => part === null)) continue;
      const sum = exactSum(values as readonly number[]);
      const { decimals } = total.indicator;
      if (agreesWithinRounding(value, sum, parts.length, decimals)) continue;
      const names = parts.map((id) => indicatorById(id)!.shortName).join("、");
      yield {
        cause: total.address(measure)!,
        cell: total.address(measure),
        message: `${total.name}${measure === "level" ? "" : "上年同期"}为${value}${total.unit}，${parts.length}个分项（${names}）之和为${sum}${total.unit}。`,
        expected: `${sum}±${roundingTolerance(parts.length, decimals)}`,
        found: String(value),
        suggestion: "请核对总计和各分项。",
        affects: members.flatMap((figures) => figures.address(measure) ?? []),
        comparison: { ...total.comparison(), difference: exactDifference(value, sum) },
      };
    }
  }
}

export const partsDifferFromWhole: Rule = {
  id: "parts-differ-from-whole",
  title: "分项之和与总计不符",
  class: "within-table",
  severity: "error",
  formula: "|总计−∑分项|≤0.5×（分项数+1）个末位单位",
  explanation: "分项穷尽总计的指标（如软件业务收入的四类），分项之和应等于总计，允许四舍五入误差。",
  source: "指标目录：分项是否穷尽；误差按末位0.5个单位计",
  across: {
    indicators: families.flatMap(({ whole, parts }) => [whole, ...parts]),
    check: groupMarks,
  },
};
