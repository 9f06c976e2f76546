import {
  monthIndex,
  monthOfYear,
  type MonthIndex,
  quarterOrMonthCode,
  type TimePeriod,
  yearOf,
} from "./time-period.ts";

export interface TimeTransformationDefinition {
  readonly id: string;
  /** 中文 name as shown on the page. */
  readonly name: string;
  /** True when figures arrive in this form; the others are derived from the stored ones. */
  readonly stored: boolean;
  /** Calendar months (1 … 12) a period of this transformation may end in. */
  readonly endMonths: readonly number[];
}

const EVERY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const QUARTER_ENDS = [3, 6, 9, 12] as const;

/** Which stretch of time a figure covers: the SDMX time transformation, in the forms Chinese statistics use. */
export const timeTransformations = [
  { id: "year-to-date", name: "累计", stored: true, endMonths: EVERY_MONTH },
  { id: "quarter", name: "当季", stored: false, endMonths: QUARTER_ENDS },
  { id: "half", name: "半年", stored: false, endMonths: [6, 12] },
  { id: "year", name: "全年", stored: false, endMonths: [12] },
  { id: "point", name: "期末时点", stored: true, endMonths: EVERY_MONTH },
  { id: "rolling4", name: "滚动四季", stored: false, endMonths: QUARTER_ENDS },
] as const satisfies readonly TimeTransformationDefinition[];

export type TimeTransformation = (typeof timeTransformations)[number]["id"];

/** The forms in which a figure is reported and stored. A single quarter is stored only when it is itself published. */
export type StoredTransformation = "year-to-date" | "point" | "quarter";

const byId = new Map<string, TimeTransformationDefinition>(
  timeTransformations.map((entry) => [entry.id, entry]),
);

export function timeTransformation(id: TimeTransformation): TimeTransformationDefinition {
  return byId.get(id)!;
}

/** Whether a period of this transformation can end in this month. */
export function canEndIn(transformation: TimeTransformation, month: MonthIndex): boolean {
  return timeTransformation(transformation).endMonths.includes(monthOfYear(month));
}

/** The period code of a figure: `2024` for a year, `2024-S1` for a half, else `2024-Q3` or `2024-M05`. */
export function periodCode(month: MonthIndex, transformation: TimeTransformation): TimePeriod {
  if (transformation === "year") return String(yearOf(month));
  if (transformation === "half") return `${yearOf(month)}-S${monthOfYear(month) / 6}`;
  return quarterOrMonthCode(month);
}

/** First and last month covered by a figure; a point covers its one month. Both ends included. */
export function monthsCovered(
  month: MonthIndex,
  transformation: TimeTransformation,
): { readonly first: MonthIndex; readonly last: MonthIndex } {
  switch (transformation) {
    case "quarter":
      return { first: month - 2, last: month };
    case "half":
      return { first: month - 5, last: month };
    case "rolling4":
      return { first: month - 11, last: month };
    case "point":
      return { first: month, last: month };
    case "year":
    case "year-to-date":
      return { first: monthIndex(yearOf(month), 1), last: month };
  }
}
