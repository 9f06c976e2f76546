import {
  exactDifference,
  exactSum,
  MONTHS_PER_YEAR,
  prefectures,
  PROVINCE_CODE,
  roundingTolerance,
} from "@dash/data";
import type { RowFigures } from "../row-figures.ts";
import type { FigureColumn, Mark, Rule } from "../rule.ts";

const MONTHS_PER_QUARTER = 3;

interface Table {
  readonly province: RowFigures;
  readonly parts: readonly RowFigures[];
}

/** The province and all its prefectures, once per cluster; clusters in which one is missing are left out. */
function tablesOf(rows: readonly RowFigures[]): readonly Table[] {
  const byCluster = new Map<string | null, Map<string | null, RowFigures>>();
  for (const figures of rows) {
    const byArea = byCluster.get(figures.cluster) ?? new Map<string | null, RowFigures>();
    byCluster.set(figures.cluster, byArea.set(figures.area, figures));
  }
  return [...byCluster.values()].flatMap((byArea) => {
    const province = byArea.get(PROVINCE_CODE);
    const parts = prefectures.flatMap(({ code }) => byArea.get(code) ?? []);
    return province && parts.length === prefectures.length ? [{ province, parts }] : [];
  });
}

/** Province less prefectures; null when one of them has no figure. */
function gap({ province, parts }: Table, level: (figures: RowFigures) => number | null): number | null {
  const whole = level(province);
  const members = parts.map(level);
  if (whole === null || members.some((value) => value === null)) return null;
  return exactDifference(whole, exactSum(members as readonly number[]));
}

function formerGap(table: Table): number | null {
  for (const monthsBack of [MONTHS_PER_QUARTER, MONTHS_PER_YEAR]) {
    const found = gap(table, (figures) => figures.published("level", monthsBack));
    if (found !== null) return found;
  }
  return null;
}

function* columnMarks(columns: readonly FigureColumn[]): Generator<Mark> {
  for (const { indicator, rows } of columns) {
    if (indicator.kind !== "flow" && indicator.kind !== "stock") continue;
    const tolerance = roundingTolerance(prefectures.length, indicator.decimals);
    for (const table of tablesOf(rows)) {
      const { province } = table;
      const now = gap(table, ({ level }) => level);
      if (now === null || province.level === 0) continue;
      const before = formerGap(table);
      const added =
        now === 0 && (before === null ? !indicator.additiveOverAreas : Math.abs(before) > tolerance);
      const parted = Math.abs(now) > tolerance && before === 0;
      if (!added && !parted) continue;
      yield {
        cause: `${indicator.id} ${added}`,
        cell: province.address("level"),
        message: (count) =>
          added
            ? `${province.name}正好等于17个市州之和${before === null ? "，该指标不能由市州相加" : `，而以前两者相差${before}${province.unit}`}${count > 1 ? `（${count}处）` : ""}。全省数应为省级核算或自报数。`
            : `${province.name}与17个市州之和相差${now}${province.unit}，而以前两者相等${count > 1 ? `（${count}处）` : ""}。`,
        expected: added ? "省级自报数" : String(exactDifference(province.level!, now)),
        found: String(province.level),
        suggestion: added
          ? "请核对全省行是否用了求和公式；确实相等的，请说明。"
          : "请核对全省数和市州数；确有差额的，请说明。",
        comparison: { ...province.comparison(), difference: now },
      };
    }
  }
}

export const provinceEqualsSum: Rule = {
  id: "province-equals-sum",
  title: "全省数与市州之和的关系变了",
  class: "within-table",
  severity: "warning",
  formula: "以前：全省≠∑市州时，本期：全省≠∑市州；以前相等的，本期也相等",
  explanation:
    "全省数是省级核算或自报数，不由市州相加。以前两者不等、本期正好相等的，多为填了求和公式；反之亦须核实。",
  source: "统计口径：全省为独立报送的数",
  columns: columnMarks,
};
