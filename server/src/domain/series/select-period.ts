import {
  allowedTransformations,
  canEndIn,
  type Indicator,
  type MonthIndex,
  MONTHS_PER_YEAR,
  monthOfYear,
  monthsCoveredWithYear,
  type ParsedPeriod,
  parseTimePeriod,
  periodCode,
  type TimeTransformation,
  timeTransformation,
} from "@dash/data";
import { accept, type Outcome, refuse } from "../refusal.ts";

const FORMS = "2024（全年）、2024-S1（上半年）、2024-Q3（季度）、2024-M05（月）";

/** A period code taken apart. */
export function selectPeriod(text: string, path = "period"): Outcome<ParsedPeriod> {
  const parsed = parseTimePeriod(text);
  if (parsed) return accept(parsed);
  return refuse({
    kind: "invalid",
    code: "invalid-period",
    message: `时期“${text}”的写法不对。应为 ${FORMS}。`,
    path,
  });
}

/** The transformation a reply is in when none was asked for: the one a period's span stands for, else as published. */
export function defaultTransformation(indicator: Indicator, period: ParsedPeriod | null): TimeTransformation {
  if (indicator.kind === "stock") return "point";
  const wanted = period?.span === "year" ? "year" : period?.span === "half" ? "half" : "year-to-date";
  return allowedTransformations(indicator).includes(wanted) ? wanted : "year-to-date";
}

/** Spans that would be read as another stretch of time: 下半年 is no 累计, a year no single quarter. */
function contradicts(period: ParsedPeriod, transformation: TimeTransformation): boolean {
  switch (transformation) {
    case "point":
    case "rolling4":
      return false;
    case "quarter":
      return period.span === "year" || period.span === "half";
    case "half":
      return period.span === "year";
    case "year":
      return period.span === "half";
    case "year-to-date":
      return period.span === "half" && monthOfYear(period.endMonth) === MONTHS_PER_YEAR;
  }
}

/** The month a period ends in, refused when the transformation has no period that ends there. */
export function selectMonth(
  period: ParsedPeriod,
  text: string,
  transformation: TimeTransformation,
  path = "period",
): Outcome<MonthIndex> {
  if (!contradicts(period, transformation) && canEndIn(transformation, period.endMonth))
    return accept(period.endMonth);
  const { name, endMonths } = timeTransformation(transformation);
  const ends =
    endMonths.length === MONTHS_PER_YEAR
      ? ""
      : `“${name}”只能止于 ${endMonths.map((month) => `${month}月`).join("、")}。`;
  return refuse({
    kind: "unlawful",
    code: "period-transformation-mismatch",
    message: `时期“${text}”没有“${name}”数。${ends}请改用相应的时期，如 ${exampleOf(period, transformation)}。`,
    path,
    detail: { transformation },
  });
}

function exampleOf(period: ParsedPeriod, transformation: TimeTransformation): string {
  let month = period.endMonth;
  while (!canEndIn(transformation, month)) month -= 1;
  return periodCode(month, transformation);
}

/**
 * The month asked for, within what is released; `months` are the released ones, oldest first. Without a period the
 * newest is taken. A period after the newest is refused whether it lies in the future or is merely not released yet.
 */
export function withinReleased(
  indicator: Indicator,
  asked: { readonly month: MonthIndex; readonly text: string } | null,
  months: readonly MonthIndex[],
  transformation: TimeTransformation,
  path = "period",
): Outcome<MonthIndex> {
  const endable = months.filter((month) => canEndIn(transformation, month));
  const newest = endable.at(-1);
  const oldest = endable[0];
  if (newest === undefined || oldest === undefined)
    return refuse({
      kind: "not-found",
      code: "no-data",
      message: `“${indicator.name}”尚无已发布的${timeTransformation(transformation).name}数据。请换指标、集群或时间口径。`,
      path: "indicator",
    });
  if (asked === null) return accept(newest);
  if (asked.month >= oldest && asked.month <= newest) return accept(asked.month);
  const late = asked.month > newest;
  const nearest = late ? newest : oldest;
  const code = periodCode(nearest, transformation);
  return refuse({
    kind: "unlawful",
    code: late ? "period-not-released" : "period-before-data",
    message: late
      ? `“${indicator.name}”${asked.text}尚未发布。最新已发布时期为 ${code}（${monthsCoveredWithYear(nearest, transformation)}）。`
      : `“${indicator.name}”没有 ${asked.text} 的数据。最早为 ${code}（${monthsCoveredWithYear(nearest, transformation)}）。`,
    path,
    detail: late ? { newest: code } : { oldest: code },
  });
}
