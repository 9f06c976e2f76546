import type { FormNotation, ObservationStatus } from "@dash/data";
import { unitByName } from "@dash/data";
import type { NumberDoubt, UnreadableProblem } from "../domain/validation/report-table.ts";
import type { NumberExpectation } from "./number-expectation.ts";

/** What a text means as a number, or why it means none. */
export type NumberText =
  | {
      readonly value: number;
      readonly doubt?: NumberDoubt | undefined;
      readonly status?: ObservationStatus | undefined;
    }
  | { readonly problem: UnreadableProblem };

const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?[Ee][+-]?\d{1,2}$/;
const SIGNED = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
/** Separators stand between thousands only, and never after a nought: 0,123 is a decimal comma. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const SPACED = /^[+-]?[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?$/;
const UNIT_BEHIND = /^(.*[\d)]) ?([^\d\s.,+\-()][^\d()]*)$/u;
const IN_BRACKETS = /^\((.+)\)$/u;
const LARGEST = 1e15;

const APPROXIMATE = /[约近超逾余多><≥≤~≈]|左右|上下|以上|以下|不到|不足|\d\+$/u;
const DATE =
  /^(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}日?)?|(?:\d{1,2}-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?:-\d{1,4})?)$/iu;
const CHINESE_NUMBER =
  /^[-+\d.,]*[负零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟点分之]+(?:元|家|人|%)?$/u;
const FOREIGN_UNITS: ReadonlySet<string> = new Set([
  "元",
  "千元",
  "万元",
  "百万元",
  "人",
  "万个",
  "户",
  "%",
  "‰",
  "个百分点",
]);

/** The number a text without decoration means, or null. */
function plainNumber(text: string): number | null {
  if (SIGNED.test(text) || SCIENTIFIC.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(",", ""));
  if (SPACED.test(text)) return Number(text.replaceAll(" ", ""));
  return null;
}

/**
 * Reads a text that has gone through NFKC: a number with separators, a unit, a sign, a word of movement or a mark of
 * its stage. Each kind of decoration may stand once; what can be read in more than one way is a problem.
 */
export function readNumberText(written: string, expected: NumberExpectation): NumberText {
  const plain = plainNumber(written);
  if (plain !== null) return finite({ value: plain });
  const { rest: bare, status } = takeStage(written, expected.notation);
  let rest = bare;
  let sign: Sign | null = null;
  for (let unitSeen = false; ;) {
    const number = plainNumber(rest);
    if (number !== null)
      return sign && !/^[\d.]/.test(rest) ? problemOf(written) : signed(number, sign, status);
    const behind = unitSeen ? null : UNIT_BEHIND.exec(rest);
    if (behind) {
      if (behind[2] !== expected.unit) return unitProblem(written, behind[2]!);
      unitSeen = true;
      rest = behind[1]!;
      continue;
    }
    const before: ReturnType<typeof takeSign> = sign ? null : takeSign(rest, expected);
    if (!before) return problemOf(written);
    sign = before.sign;
    rest = before.rest;
  }
}

interface Sign {
  readonly factor: 1 | -1;
  readonly doubt?: NumberDoubt | undefined;
}

function signed(number: number, sign: Sign | null, status: ObservationStatus | undefined): NumberText {
  const value = sign?.factor === -1 && number !== 0 ? -number : number;
  return finite({ value, doubt: sign?.doubt, status });
}

function finite(read: Extract<NumberText, { value: number }>): NumberText {
  return Math.abs(read.value) < LARGEST ? read : { problem: "text" };
}

function takeStage(
  text: string,
  { stages }: FormNotation,
): { readonly rest: string; readonly status: ObservationStatus | undefined } {
  for (const [mark, status] of Object.entries(stages)) {
    if (text.length <= mark.length) continue;
    if (text.endsWith(mark)) return { rest: text.slice(0, -mark.length).trim(), status };
    if (text.startsWith(mark)) return { rest: text.slice(mark.length).trim(), status };
  }
  return { rest: text, status: undefined };
}

/** Brackets, ▲ and △, and in columns of rates words such as 下降. */
function takeSign(
  text: string,
  { notation, unit }: NumberExpectation,
): { readonly sign: Sign; readonly rest: string } | null {
  const inner = notation.bracketsNegative ? IN_BRACKETS.exec(text)?.[1] : undefined;
  if (inner !== undefined) return { sign: { factor: -1 }, rest: inner.trim() };
  for (const [mark, meaning] of Object.entries(notation.signs))
    if (text.startsWith(mark))
      return {
        sign: { factor: -1, doubt: meaning === "doubtful" ? "sign" : undefined },
        rest: text.slice(mark.length).trim(),
      };
  if (unit !== "%") return null;
  for (const [word, direction] of Object.entries(notation.movements))
    if (text.startsWith(word))
      return { sign: { factor: direction === "down" ? -1 : 1 }, rest: text.slice(word.length).trim() };
  return null;
}

function unitProblem(written: string, unit: string): NumberText {
  if (APPROXIMATE.test(written)) return { problem: "approximate" };
  return unitByName(unit) || FOREIGN_UNITS.has(unit) ? { problem: "unit" } : problemOf(written);
}

function problemOf(written: string): NumberText {
  const text = written.replaceAll(" ", "");
  if (/^[=@]|^[+-][A-Za-z(]/u.test(text)) return { problem: "formula-text" };
  if (/\d/.test(text) && APPROXIMATE.test(text)) return { problem: "approximate" };
  if (DATE.test(text)) return { problem: "date" };
  if (/^[+-]?[\d,. ]+$/.test(text)) return { problem: "separator" };
  return { problem: CHINESE_NUMBER.test(text) ? "chinese-number" : "text" };
}
