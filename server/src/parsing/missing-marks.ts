import type { MissingReason } from "@dash/data";

/** What a mark in a number cell says, as the guide of the forms explains it. `offered`: listed in the drop-down. */
export const missingMarks = [
  { reason: "not-reported", mark: "未报", symbols: ["缺报"], offered: true },
  {
    reason: "not-applicable",
    mark: "不适用",
    symbols: ["-", "--", "—", "——", "/", "N/A", "NA"],
    offered: true,
  },
  { reason: "below-unit", mark: "不足最小单位", symbols: ["...", "......"], offered: true },
  { reason: "not-available", mark: "数据不详", symbols: ["不详"], offered: true },
  { reason: "confidential", mark: "保密", symbols: [], offered: true },
  { reason: "base-not-comparable", mark: "基期不可比", symbols: [], offered: false },
] as const satisfies readonly {
  readonly reason: MissingReason;
  readonly mark: string;
  readonly symbols: readonly string[];
  readonly offered: boolean;
}[];

const byMark = new Map<string, MissingReason>(
  missingMarks.flatMap(({ reason, mark, symbols }) =>
    [mark, ...symbols].map((text) => [text, reason] as const),
  ),
);

/** The reason a mark stands for, after NFKC and removal of white space; undefined when it is no mark. */
export function missingReasonOf(text: string): MissingReason | undefined {
  return byMark.get(text) ?? byMark.get(text.toUpperCase());
}
