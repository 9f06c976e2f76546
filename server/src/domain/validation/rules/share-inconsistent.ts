import type { FigureGroup, Mark, Rule } from "../rule.ts";

const SHARES = [{ share: "tertiary-share", part: "tertiary-value-added", whole: "gdp" }] as const;
/** Shares are published with one decimal. */
const ROUNDING = 0.05;

function percentOf(part: number, whole: number): number {
  return (part / whole) * 100;
}

function* groupMarks(group: FigureGroup): Generator<Mark> {
  for (const ids of SHARES) {
    const share = group.get(ids.share);
    const part = group.get(ids.part);
    const whole = group.get(ids.whole);
    if (!share || !part || !whole) continue;
    if (share.level === null || part.level === null || whole.level === null || whole.level <= whole.half)
      continue;
    const low = percentOf(part.level - part.half, whole.level + whole.half) - ROUNDING - 1e-9;
    const high = percentOf(part.level + part.half, whole.level - whole.half) + ROUNDING + 1e-9;
    if (share.level >= low && share.level <= high) continue;
    const computed = percentOf(part.level, whole.level);
    yield {
      cause: share.address("level")!,
      cell: share.address("level"),
      message: `${share.name}填${share.level}%，按${part.indicator.shortName}${part.level}、${whole.indicator.shortName}${whole.level}应为${computed.toFixed(1)}%。`,
      expected: `${computed.toFixed(1)}%`,
      found: `${share.level}%`,
      suggestion: "请核对三个数。",
      affects: [part.address("level")!, whole.address("level")!],
      comparison: { ...share.comparison(), difference: Math.round((share.level - computed) * 10) / 10 },
    };
  }
}

export const shareInconsistent: Rule = {
  id: "share-inconsistent",
  title: "比重与两个数不符",
  class: "logic",
  severity: "warning",
  formula: "|服务业占比−服务业增加值÷地区生产总值×100|≤四舍五入误差",
  explanation: "比重应等于部分与总体之比，允许四舍五入误差。",
  source: "比重=部分÷总体×100%",
  across: { indicators: SHARES.flatMap(({ share, part, whole }) => [share, part, whole]), check: groupMarks },
};
