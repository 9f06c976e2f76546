import { MONTHS_PER_YEAR, type MonthIndex, type ReportedMeasure } from "@dash/data";
import { periodNameWithCode } from "../period-name.ts";
import type { RowFigures } from "../row-figures.ts";
import type { FigureColumn, Mark, Rule } from "../rule.ts";

const MEASURES: readonly ReportedMeasure[] = ["level", "restated-base", "published-growth"];
/** How far back a file may have been copied from: 上期, 上年同期. */
const EARLIER = [3, MONTHS_PER_YEAR] as const;
/** Figures that can be compared, and the part of them that must be the same. */
const FEWEST = 8;
const MOST = 0.9;

interface Count {
  compared: number;
  same: number;
  first: string | null;
}

function countSame(all: readonly RowFigures[], monthsBack: number): Count {
  const count: Count = { compared: 0, same: 0, first: null };
  for (const figures of all)
    for (const measure of MEASURES) {
      const number = figures.number(measure);
      // Zeros and numbers of units are often the same from period to period.
      if (number === null || number === 0 || figures.indicator.decimals === 0) continue;
      const earlier = figures.known(measure, monthsBack);
      if (earlier === null) continue;
      count.compared += 1;
      if (number !== earlier) continue;
      count.same += 1;
      count.first ??= figures.address(measure);
    }
  return count;
}

function* columnMarks(columns: readonly FigureColumn[], month: MonthIndex | null): Generator<Mark> {
  if (month === null) return;
  const all = columns.flatMap(({ rows }) => rows);
  for (const monthsBack of EARLIER) {
    const { compared, same, first } = countSame(all, monthsBack);
    if (compared < FEWEST || same < compared * MOST) continue;
    const earlier = periodNameWithCode(month - monthsBack);
    yield {
      cause: "file",
      cell: first,
      message: `疑似重复上报${earlier}的数据：可比的${compared}个数中有${same}个与该期完全相同。`,
      expected: `${periodNameWithCode(month)}的数`,
      found: `与${earlier}相同的数占${Math.floor((same / compared) * 100)}%`,
      suggestion: "请核对是否粘贴了以前一期的文件，换成本期的数后重新上报。",
      explains: "all",
    };
    return;
  }
}

export const figuresRepeatEarlier: Rule = {
  id: "figures-repeat-earlier",
  title: "疑似重复上期数据",
  class: "magnitude",
  severity: "error",
  formula: "与上期（或上年同期）完全相同的数÷可比的数＜90%",
  explanation:
    "九成以上的数与上期或上年同期一模一样，是把以前一期的文件改了标题再报。以家、个计的数不参与比较。",
  source: "量级审核：重复上报",
  columns: (columns, { month }) => columnMarks(columns, month),
};
