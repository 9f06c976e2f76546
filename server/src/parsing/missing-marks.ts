import type { FormNotation, MissingReason } from "@dash/data";

/** What a word in a number cell says in every form, as their guide explains it. `offered`: listed in the drop-down. */
export const missingMarks = [
  { reason: "not-reported", mark: "未报", offered: true },
  { reason: "not-applicable", mark: "不适用", offered: true },
  { reason: "below-unit", mark: "不足最小单位", offered: true },
  { reason: "not-available", mark: "数据不详", offered: true },
  { reason: "confidential", mark: "保密", offered: true },
  { reason: "base-not-comparable", mark: "基期不可比", offered: false },
] as const satisfies readonly {
  readonly reason: MissingReason;
  readonly mark: string;
  readonly offered: boolean;
}[];

/** The symbols of a form that say the same as a word, in the order of the form. */
export function symbolsOf(notation: FormNotation, reason: MissingReason): readonly string[] {
  return Object.entries(notation.missing).flatMap(([symbol, meaning]) =>
    meaning === reason ? [symbol] : [],
  );
}

/** Every word and symbol of a form that stands for a missing number, in upper case, after NFKC and without white space. */
export function missingMarksOf(notation: FormNotation): ReadonlyMap<string, MissingReason> {
  return new Map<string, MissingReason>([
    ...missingMarks.map(({ mark, reason }) => [mark, reason] as const),
    ...Object.entries(notation.missing),
  ]);
}
