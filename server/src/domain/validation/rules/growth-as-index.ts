import { growthBounds, growthFits } from "../growth-bounds.ts";
import type { RowFigures } from "../row-figures.ts";
import type { FigureColumn, Mark, Rule } from "../rule.ts";

type Written = "index" | "multiple";

/** What a column must hold at least, before it is judged by its numbers alone. */
const FEWEST = 5;
/** A multiple has two or three decimals, a growth one. */
const MULTIPLE_SLACK = 0.05;

/** How a growth was written when it fits level and base only as an index (105.6) or a multiple (1.056). */
export function readAsIndex({ indicator, level, base, growth }: RowFigures): Written | null {
  if (growth === null || level === null || base === null || base <= 0) return null;
  if (indicator.priceBasis.growth !== "nominal") return null;
  if (growthFits(growth, level, base, indicator.decimals)) return null;
  const { low, high } = growthBounds(level, base, indicator.decimals);
  const fits = (percent: number, slack: number): boolean => percent >= low - slack && percent <= high + slack;
  if (fits(growth - 100, 0)) return "index";
  return growth > 0 && fits((growth - 1) * 100, MULTIPLE_SLACK) ? "multiple" : null;
}

/** The same from the numbers of a whole column, where no base tells. */
function columnWritten(numbers: readonly number[]): Written | null {
  if (numbers.length < FEWEST) return null;
  const within = (low: number, high: number): boolean =>
    numbers.every((number) => number >= low && number <= high);
  if (within(60, 160)) return "index";
  const fine = numbers.filter((number) => Math.round(number * 10) / 10 !== number).length;
  return within(0.6, 1.6) && fine * 2 >= numbers.length ? "multiple" : null;
}

function markOf(figures: RowFigures, written: Written): Mark {
  const growth = figures.growth!;
  const percent = Number((written === "index" ? growth - 100 : (growth - 1) * 100).toFixed(3));
  const { indicator } = figures;
  return {
    cause: indicator.id,
    cell: figures.address("published-growth"),
    message: (count) =>
      `${indicator.name}的同比增长${count > 1 ? `有${count}格` : ""}像是${written === "index" ? "以上年为100的指数" : "倍数"}，首处为${figures.name}：填${growth}，应为${percent}。`,
    expected: `增长百分数，如${percent}`,
    found: String(growth),
    suggestion: "请改填增长百分数（增长5.6%填5.6）；确为增长速度的，请说明。",
    comparison: figures.comparison(),
  };
}

function* columnMarks(columns: readonly FigureColumn[]): Generator<Mark> {
  for (const { indicator, rows } of columns) {
    const known = rows.filter(({ growth }) => growth !== null);
    // Where bases tell, each row is judged by its own.
    if (indicator.priceBasis.growth === "nominal" && known.some(({ base }) => base !== null)) continue;
    const written = columnWritten(known.map(({ growth }) => growth!));
    if (written === null) continue;
    for (const figures of known) yield markOf(figures, written);
  }
}

export const growthAsIndex: Rule = {
  id: "growth-as-index",
  title: "同比增长疑似填成指数或倍数",
  class: "logic",
  severity: "warning",
  formula: "同比≠本期÷上年同期×100，且同比≠本期÷上年同期",
  explanation: "同比增长填百分数：增长5.6%填5.6。填成105.6（指数）或1.056（倍数）的须改正。",
  source: "报表填报说明：增速填百分数的数值",
  columns: columnMarks,
  figures: () => (figures) => {
    const written = readAsIndex(figures);
    return written === null ? null : markOf(figures, written);
  },
};
