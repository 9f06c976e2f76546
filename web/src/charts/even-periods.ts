import { type MonthIndex, parseTimePeriod, periodCode, type TimeTransformation } from "@dash/data";

/** Steps an axis may have: years, halves, quarters, months. */
const STEPS = [12, 6, 3, 1] as const;

/**
 * The period codes of an axis with the missing ones put in, so that equal distances mean equal times. The step is the
 * largest on which all given periods lie. Codes that can't be read leave the axis as it is.
 */
export function evenPeriods(codes: readonly string[], transformation: TimeTransformation): readonly string[] {
  const months: MonthIndex[] = [];
  for (const code of codes) {
    const month = parseTimePeriod(code)?.endMonth;
    if (month === undefined) return codes;
    months.push(month);
  }
  const first = months[0];
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return codes;
  const step = STEPS.find((candidate) => months.every((month) => (month - first) % candidate === 0)) ?? 1;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, place) =>
    periodCode(first + place * step, transformation),
  );
}
