import { indicatorById, monthOfYear, MONTHS_PER_YEAR } from "@dash/data";
import type { FigureTable } from "./figure-table.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import type { OrderRelation, SumRelation } from "./relation.ts";

const QUARTER_MONTHS = 3;

/**
 * Cumulative figures and single quarters published beside them; 上年同期 of one year and the figure of the year before
 * (restated by a little, so that the one is taken for the other); and what has been earned by spring is not less in
 * summer.
 */
export function* relationsOverTime(table: FigureTable): Generator<SumRelation | OrderRelation> {
  for (const figure of table.all) {
    if (figure.measure === "published-growth") continue;
    if (figure.transformation === "quarter") yield* quarterOf(table, figure);
    if (figure.measure === "restated-base") yield* repeatedBase(table, figure);
    if (figure.transformation === "year-to-date") yield* laterInYear(table, figure);
  }
}

function* quarterOf(table: FigureTable, quarter: GuardedFigure): Generator<SumRelation> {
  const until = table.find(quarter, { transformation: "year-to-date" });
  if (until === undefined || indicatorById(quarter.indicator)?.differencable !== true) return;
  const terms = [
    { figure: until, coefficient: 1 },
    { figure: quarter, coefficient: -1 },
  ];
  if (monthOfYear(quarter.month) > QUARTER_MONTHS) {
    const before = table.find(until, { month: quarter.month - QUARTER_MONTHS });
    if (before === undefined) return;
    terms.push({ figure: before, coefficient: -1 });
  }
  yield { kind: "sum", terms, open: false };
}

function* repeatedBase(table: FigureTable, base: GuardedFigure): Generator<SumRelation> {
  const lastYear = table.find(base, { measure: "level", month: base.month - MONTHS_PER_YEAR });
  if (lastYear === undefined) return;
  yield {
    kind: "sum",
    terms: [
      { figure: base, coefficient: 1 },
      { figure: lastYear, coefficient: -1 },
    ],
    open: false,
  };
}

/** The next cumulative figure of the same year, whichever month it ends in. */
function* laterInYear(table: FigureTable, figure: GuardedFigure): Generator<OrderRelation> {
  const indicator = indicatorById(figure.indicator);
  if (indicator?.kind !== "flow" || indicator.canBeNegative) return;
  const left = MONTHS_PER_YEAR - monthOfYear(figure.month);
  for (let step = 1; step <= left; step += 1) {
    const more = table.find(figure, { month: figure.month + step });
    if (more === undefined) continue;
    yield { kind: "order", less: figure, more };
    return;
  }
}
