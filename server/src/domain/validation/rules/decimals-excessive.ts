import { unit } from "@dash/data";
import { columnName, figureAddress, indicatorOf, rowName } from "../describe-cell.ts";
import type { CellCheck, Rule } from "../rule.ts";

/** So many figures with too many decimals are no accident. */
const MANY = 3;
/** 万元 in 亿元 adds four decimals; 元 and 分 never come with more than six. */
const MOST_DECIMALS = 6;

/** Two decimals are never too many; nearly every figure has no more. */
const HUNDRED = 100;

/** The further decimals of an amount in a large unit, as a division by 10,000 leaves them; 0 when there are none. */
function furtherDecimals(value: number, decimals: number): number {
  const power = 10 ** decimals;
  if (Math.round(value * power) / power === value) return 0;
  const written = String(value).split(".")[1]?.length ?? 0;
  return written <= MOST_DECIMALS ? Math.max(0, written - decimals) : 0;
}

/** Few figures with further decimals are let pass: marks begin with the third, led by the first. */
function check(): CellCheck {
  const earlier = new Map<string, string[]>();
  return (cell, row) => {
    const { content, column } = cell;
    if (content.kind !== "number" || column.measure === "published-growth") return null;
    if (Math.round(content.value * HUNDRED) / HUNDRED === content.value) return null;
    const indicator = indicatorOf(cell, row);
    if (!indicator || indicator.decimals === 0 || unit(indicator.unit).multiplier < 1e4) return null;
    if (furtherDecimals(content.value, indicator.decimals) === 0) return null;
    const address = figureAddress(row, cell);
    const seen = earlier.get(indicator.id) ?? [];
    seen.push(address);
    if (seen.length <= MANY) earlier.set(indicator.id, seen);
    if (seen.length < MANY) return null;
    const unitName = unit(indicator.unit).name;
    return {
      cause: indicator.id,
      cell: seen[0]!,
      message: (count) =>
        `${indicator.name}有${count + MANY - 1}格的小数多于${indicator.decimals}位（如${rowName(row)}${columnName(cell, row)}${content.value}），像是由更小的单位换算成${unitName}。已按原数保存。`,
      expected: `${indicator.decimals}位小数的${unitName}数`,
      found: String(content.value),
      suggestion: "请说明是否由万元等单位换算而来、换算是否正确；系统导出的多位小数也请说明。",
      affects: seen.slice(1),
    };
  };
}

export const decimalsExcessive: Rule = {
  id: "decimals-excessive",
  title: "小数位多于规定",
  class: "magnitude",
  severity: "warning",
  formula: "小数位≤指标规定的小数位",
  explanation:
    "多个数的小数位多于指标规定，多为由万元换算成亿元。原数全部保存，显示时再四舍五入；须说明换算是否正确。",
  source: "指标目录：小数位",
  cells: check,
};
