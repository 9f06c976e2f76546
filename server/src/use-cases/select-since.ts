import { type MonthIndex, MONTHS_PER_YEAR, monthOfYear, type TimeTransformation } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { selectMonth, selectPeriod } from "../domain/series/index.ts";

/** The month 年均增速 starts from: the same stretch of an earlier year. */
export function selectSince(
  text: string | undefined,
  transformation: TimeTransformation,
  end: MonthIndex,
): Outcome<MonthIndex> {
  if (text === undefined)
    return refuse({
      kind: "invalid",
      code: "missing-parameter",
      message: "年均增速（stat=cagr）须用 from 指明起始时期，如 from=2020。",
      path: "from",
    });
  const period = selectPeriod(text, "from");
  if (!period.ok) return period;
  const month = selectMonth(period.value, text, transformation, "from");
  if (!month.ok) return month;
  if (month.value < end && monthOfYear(month.value) === monthOfYear(end)) return accept(month.value);
  return refuse({
    kind: "unlawful",
    code: "invalid-start",
    message: `年均增速的起始时期“${text}”须是更早年份的同一时期（相隔 ${MONTHS_PER_YEAR} 个月的整数倍）。`,
    path: "from",
  });
}
