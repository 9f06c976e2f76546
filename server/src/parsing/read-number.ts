import { normaliseName } from "@dash/data";
import type { CellContent, UnreadableProblem } from "../domain/validation/report-table.ts";
import { withoutBinaryNoise } from "./binary-noise.ts";
import type { NumberExpectation } from "./number-expectation.ts";
import { readNumberText } from "./number-text.ts";
import type { RawCell } from "./raw-workbook.ts";

const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const FORMULA_ERROR = /^#(?:DIV\/0!|REF!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/i;
/** Pages behind a paywall show figures as ***. */
const MASKED = /^[*x×●■□?]+$|\*{2}/iu;
/** Footnote marks and fractions that NFKC would turn into digits of the number: 1234², 56①, ½. */
const DISGUISED_DIGITS =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218f\u2460-\u24ff\u2776-\u2793\u3200-\u33ff]/u;
/** Excel keeps days as numbers: 36526 is 2000-01-01, 54788 is 2049-12-31. No rate is that large. */
const FIRST_DAY = 36_526;
const LAST_DAY = 54_788;
const WHOLE = 100;

/**
 * What a number cell holds. A blank or a mark is never zero, and what cannot be read in one way only is refused:
 * nothing is guessed and no unit is converted.
 */
export function readNumber(raw: RawCell | undefined, expected: NumberExpectation): CellContent {
  if (raw === undefined) return blank(expected);
  switch (raw.kind) {
    case "number":
      return raw.percent ? percentFormat(raw.value, expected) : plain(raw.value, expected);
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

function blank({ notation }: NumberExpectation): CellContent {
  return { kind: "missing", reason: notation.blank, blank: true };
}

function unreadable(problem: UnreadableProblem, text: string): CellContent {
  return { kind: "unreadable", problem, text };
}

function plain(value: number, expected: NumberExpectation): CellContent {
  if (value >= FIRST_DAY && expected.unit === "%" && value <= LAST_DAY && Number.isInteger(value))
    return unreadable("date", String(value));
  const meant = expected.decimals === null ? value : withoutBinaryNoise(value, expected.decimals);
  // What lies beyond the fifteen digits of a double was written by no person, so that there is nothing to confirm.
  const unseen = meant === value || Number(value.toPrecision(15)) === meant;
  return unseen ? { kind: "number", value: meant } : { kind: "number", value: meant, written: String(value) };
}

/** A cell shown as 12.3% holds 0.123; in a column of percents it means 12.3. */
function percentFormat(value: number, expected: NumberExpectation): CellContent {
  const shown = Number((value * WHOLE).toPrecision(12));
  if (expected.unit !== "%") return unreadable("unit", `${shown}%`);
  const meant = withoutBinaryNoise(shown, expected.decimals ?? 0);
  const written = `${shown}%`;
  return Math.abs(shown) > WHOLE
    ? { kind: "number", value: meant, written, doubt: "percent-format" }
    : { kind: "number", value: meant, written };
}

function readText(written: string, expected: NumberExpectation): CellContent {
  if (PLAIN.test(written)) {
    const content = plain(Number(written), expected);
    const wholeWithDecimals =
      expected.decimals === 0 &&
      content.kind === "number" &&
      Number.isInteger(content.value) &&
      written.includes(".");
    return wholeWithDecimals ? { written, ...content } : content;
  }
  if (DISGUISED_DIGITS.test(written)) return unreadable("text", written);
  const spaced = written
    .normalize("NFKC")
    .replace(/[\u2212\u2012\u2013\ufe63]/gu, "-")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, "")
    .trim()
    .replace(/^['\u2018\u2019`\u00b4]/u, "");
  const text = normaliseName(spaced);
  if (text === "") return blank(expected);
  const reason = expected.marks.get(text.toUpperCase());
  if (reason) return { kind: "missing", reason, blank: false };
  if (FORMULA_ERROR.test(text)) return unreadable("formula-error", text);
  if (MASKED.test(text)) return unreadable("masked", written);
  const read = readNumberText(spaced, expected);
  if ("problem" in read) return unreadable(read.problem, written);
  const content = plain(read.value, expected);
  if (content.kind !== "number") return unreadable("date", written);
  const { doubt, status } = read;
  return { kind: "number", value: content.value, written: written.trim(), doubt, status };
}
