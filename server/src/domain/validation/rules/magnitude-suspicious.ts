import { bothReadings, unitFactor } from "../other-reading.ts";
import type { RowFigures } from "../row-figures.ts";
import type { Mark, Rule } from "../rule.ts";

/** Years do not lie further apart; where they do, one of them was stored with an error of its own. */
const CREDIBLE = 20;

/**
 * What the figure ought to be near to: last year's published one, unless that is itself out of line with the year
 * before, else the form's own 上年同期, else the period before.
 */
function referenceOf(figures: RowFigures): { readonly value: number; readonly name: string } | null {
  const { lastYear, base, level } = figures;
  if (lastYear !== null && lastYear !== 0) {
    const value = level ?? base;
    if (value === null || unitFactor(value / lastYear) === null)
      return { value: lastYear, name: "上年同期发布数" };
    const before = figures.published("level", 24);
    const doubtful = before !== null && before !== 0 && Math.abs(lastYear / before - 1) > CREDIBLE;
    const agrees = before !== null && before !== 0 && unitFactor(value / before) === null;
    return doubtful || agrees ? null : { value: lastYear, name: "上年同期发布数" };
  }
  if (level !== null && base !== null && base !== 0) return { value: base, name: "表中的上年同期数" };
  const { previous } = figures;
  return previous === null || previous === 0 ? null : { value: previous, name: "上期数" };
}

function markOf(figures: RowFigures): Mark | null {
  const reference = referenceOf(figures);
  if (reference === null) return null;
  const stated = [
    { value: figures.level, cell: figures.address("level") },
    { value: figures.base, cell: figures.address("restated-base") },
  ].flatMap(({ value, cell }) => {
    if (value === null || value === 0 || cell === null) return [];
    const factor = unitFactor(value / reference.value);
    return factor === null ? [] : [{ value, cell, factor }];
  });
  const [first, ...others] = stated;
  if (!first) return null;
  const { indicator } = figures;
  const { factor } = first;
  const times = factor < 1 ? "万分之一" : factor === 1e4 ? "一万倍" : factor === 1e5 ? "十万倍" : "一亿倍";
  return {
    cause: `${indicator.id} ${factor}`,
    cell: first.cell,
    message: (count) =>
      `${indicator.name}${count > 1 ? `有${count}行` : ""}约为${reference.name}的${times}，首处为${figures.name}：${bothReadings(indicator, first.value, factor)}。平台不自动换算。`,
    expected: `与${reference.name}${reference.value}${figures.unit}同一数量级`,
    found: String(first.value),
    suggestion: "请核对计量单位，换算后重新填写。",
    affects: others.map(({ cell }) => cell),
    comparison: figures.comparison(reference.value),
    explains: "all",
  };
}

export const magnitudeSuspicious: Rule = {
  id: "magnitude-suspicious",
  title: "数量级疑似错误",
  class: "magnitude",
  severity: "error",
  formula: "本期÷上年同期发布数≉10⁴、10⁵、10⁸，且≉10⁻⁴",
  explanation:
    "本期数或上年同期数约为上年发布数的一万倍、十万倍、一亿倍或万分之一，多为万元、千元、元与亿元，人与万人，家与万家填错。上年发布数自身前后不一致时不作判断。平台不自动换算。",
  source: "量级审核：与上年同期之比约为10⁴或10⁻⁴",
  figures: () => markOf,
};
