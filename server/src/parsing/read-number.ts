import { normaliseName, unitByName } from "@dash/data";
import type { CellContent, UnreadableProblem } from "../domain/validation/report-table.ts";
import { missingReasonOf } from "./missing-marks.ts";
import type { RawCell } from "./raw-workbook.ts";

export interface NumberExpectation {
  /** 中文 name of the unit the column is filled in; `%` for rates. */
  readonly unit: string;
}

const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?[Ee][+-]?\d{1,2}$/;
const SIGNED = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SPACED = /^[+-]?\d{1,3}(?: \d{3})+(?:\.\d+)?$/;
const APPROXIMATE = /^(?:约|近|超过|超|逾|>|<|≥|≤|~)|(?:左右|上下|以上|余|多)/u;
const NUMBER_AND_UNIT = /^([+-]?[\d,]+(?:\.\d+)?)([^\d.,+-].*)$/u;
const FOREIGN_UNITS: readonly string[] = ["元", "千元", "万元", "百万元", "人", "万个", "户", "%", "‰"];
const BLANK: CellContent = { kind: "missing", reason: "not-reported", blank: true };

/**
 * What a number cell holds. A blank or a mark is never zero, and what cannot be read in one way only is refused:
 * nothing is guessed and no unit is converted.
 */
export function readNumber(raw: RawCell | undefined, expected: NumberExpectation): CellContent {
  if (raw === undefined) return BLANK;
  switch (raw.kind) {
    case "number":
      return percentAware(raw.value, raw.percent, expected);
    case "date":
      return unreadable("date", raw.text);
    case "boolean":
      return unreadable("boolean", raw.text);
    case "error":
      return unreadable("formula-error", raw.text);
    case "formula-not-computed":
      return unreadable("formula-not-computed", raw.text);
    case "text":
      return readText(raw.text, expected);
  }
}

function unreadable(problem: UnreadableProblem, text: string): CellContent {
  return { kind: "unreadable", problem, text };
}

/** A cell shown as 12.3% holds 0.123; in a column of percents it means 12.3. */
function percentAware(value: number, percent: boolean, expected: NumberExpectation): CellContent {
  if (!percent) return { kind: "number", value };
  const shown = Number((value * 100).toPrecision(12));
  if (expected.unit !== "%") return unreadable("unit", `${shown}%`);
  return { kind: "number", value: shown, written: `${shown}%` };
}

function readText(written: string, expected: NumberExpectation): CellContent {
  if (PLAIN.test(written)) return { kind: "number", value: Number(written) };
  const spaced = written
    .normalize("NFKC")
    .replace(/[\u2212\u2012\u2013\ufe63]/gu, "-")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, "")
    .trim();
  const text = normaliseName(spaced);
  if (text === "") return BLANK;
  const reason = missingReasonOf(text);
  if (reason) return { kind: "missing", reason, blank: false };
  if (/^#(?:DIV\/0!|REF!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/.test(text))
    return unreadable("formula-error", text);
  const number = numberOf(spaced, text);
  if (number !== null) return finite(number, written);
  return withUnit(text, written, expected);
}

/** The number a cleaned text means, or null when it is none. Separators must stand where thousands are parted. */
function numberOf(spaced: string, text: string): number | null {
  if (SIGNED.test(spaced) || SCIENTIFIC.test(spaced)) return Number(spaced);
  if (GROUPED.test(spaced)) return Number(spaced.replaceAll(",", ""));
  if (SPACED.test(spaced)) return Number(text);
  return null;
}

function finite(value: number, written: string): CellContent {
  return Math.abs(value) < 1e15
    ? { kind: "number", value, written: written.trim() }
    : unreadable("text", written);
}

function withUnit(text: string, written: string, expected: NumberExpectation): CellContent {
  if (APPROXIMATE.test(text) && /\d/.test(text)) return unreadable("approximate", written);
  const match = NUMBER_AND_UNIT.exec(text);
  if (match) {
    const [, digits = "", unitText = ""] = match;
    const number = numberOf(digits, digits);
    if (number !== null && unitText === expected.unit) return finite(number, written);
    if (number !== null && (unitByName(unitText) || FOREIGN_UNITS.includes(unitText)))
      return unreadable("unit", written);
  }
  return unreadable(/^[+-]?[\d,. ]+$/.test(text) ? "separator" : "text", written);
}
