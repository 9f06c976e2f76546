import { exactDifference, type Indicator, indicators, unit } from "@dash/data";
import type { FigureGroup, Mark, Rule } from "../rule.ts";

const all: readonly Indicator[] = indicators;

/** Parts measured in the unit of their whole. */
const pairs = all.flatMap((part) => {
  const whole = part.partOf && all.find(({ id }) => id === part.partOf!.indicator);
  return whole && unit(whole.unit).base === unit(part.unit).base && !whole.canBeNegative
    ? [{ part: part.id, whole: whole.id, scale: unit(part.unit).multiplier / unit(whole.unit).multiplier }]
    : [];
});

function* groupMarks(group: FigureGroup): Generator<Mark> {
  for (const { part: partId, whole: wholeId, scale } of pairs) {
    const part = group.get(partId);
    const whole = group.get(wholeId);
    if (!part || !whole) continue;
    for (const measure of ["level", "restated-base"] as const) {
      const value = part.number(measure);
      const total = whole.number(measure);
      if (value === null || total === null || value * scale <= total + part.half * scale + whole.half)
        continue;
      yield {
        cause: part.address(measure)!,
        cell: part.address(measure),
        message: `${part.name}${measure === "level" ? "" : "上年同期"}${value}${part.unit}，大于其所属的${whole.indicator.shortName}${total}${whole.unit}。`,
        expected: `不大于${total}${whole.unit}`,
        found: String(value),
        suggestion: "请核对其中项和总计。",
        affects: [whole.address(measure)!],
        comparison: { ...part.comparison(), difference: exactDifference(value * scale, total) },
      };
    }
  }
}

export const partAboveWhole: Rule = {
  id: "part-above-whole",
  title: "其中项大于总计",
  class: "within-table",
  severity: "error",
  formula: "其中项≤总计",
  explanation: "其中项是总计的一部分，不能大于总计。",
  source: "指标目录：其中项",
  across: { indicators: [...new Set(pairs.flatMap(({ part, whole }) => [part, whole]))], check: groupMarks },
};
