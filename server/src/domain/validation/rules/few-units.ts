import { controlIndicators } from "@dash/data";
import { defaultConfidentiality } from "../../confidentiality/index.ts";
import { figureAddress, indicatorOf, rowName } from "../describe-cell.ts";
import type { ReportRow } from "../report-table.ts";
import type { FigureGroup, Mark, Rule } from "../rule.ts";

const { minimumUnits, dominancePercent } = defaultConfidentiality;
const control: ReadonlySet<string> = new Set(controlIndicators.map(({ id }) => id));

function* groupMarks(group: FigureGroup): Generator<Mark> {
  const units = group.get("unit-count");
  const share = group.get("largest-unit-share");
  const few = units && units.level !== null && units.level > 0 && units.level < minimumUnits;
  const dominated = share && share.level !== null && share.level > dominancePercent && share.level <= 100;
  const figures = few ? units : dominated && units?.level !== 0 ? share : undefined;
  if (figures === undefined) return;
  const what = few
    ? `${rowName(figures.row)}只有${figures.level}家单位`
    : `${rowName(figures.row)}最大一家单位占${figures.level}%`;
  const cell = figures.address("level");
  yield {
    cause: "few",
    cell,
    message: (count) =>
      (count === 1
        ? `${what}，发布时这一行作保密处理。`
        : `${count}行的单位少于${minimumUnits}家或一家占比超过${dominancePercent}%，发布时作保密处理，首行为${what}。`) +
      "数据照常报送；为防止推算，其他地区的同类数据也可能一并遮蔽（互补保密），发布检查清单列明。",
    found: `${figures.level}${figures.unit}`,
    affects: cellsOf(figures.row).filter((address) => address !== cell),
  };
}

/** The figures of the row that will not be shown. */
function cellsOf(row: ReportRow): readonly string[] {
  return row.cells.flatMap((cell) => {
    const indicator = indicatorOf(cell, row);
    return cell.content.kind === "number" && indicator && !control.has(indicator.id)
      ? [figureAddress(row, cell)]
      : [];
  });
}

export const fewUnits: Rule = {
  id: "few-units",
  title: "单位过少或一家独大，将作保密处理",
  class: "definition",
  severity: "info",
  formula: `单位数＝0，或单位数≥${minimumUnits}且最大单位占比≤${dominancePercent}%`,
  explanation:
    "一行只含一两家单位，或一家占营业收入的绝大部分时，公开会泄露单个单位的资料。数据照常接收，发布时作保密处理；能由其他数据推算出来的，其他数据也一并遮蔽。",
  source: "《统计法》：不得泄露能够识别单个统计调查对象身份的资料",
  across: { indicators: ["unit-count", "largest-unit-share"], check: groupMarks },
};
