import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataflowById, indicatorById } from "@dash/data";
import { createExpectations } from "#server/parsing/number-expectation.ts";
import { readNumber } from "#server/parsing/read-number.ts";

const expectationOf = createExpectations(dataflowById("cluster-quarterly")!.notation);
const amount = expectationOf(indicatorById("revenue")!, "level");
const count = expectationOf(indicatorById("unit-count")!, "level");
const rate = expectationOf(indicatorById("revenue")!, "published-growth");

function text(written: string, expected = amount): unknown {
  const content = readNumber({ kind: "text", text: written }, expected);
  if (content.kind === "number") return content.value;
  return content.kind === "missing" ? `${content.reason}${content.blank ? " blank" : ""}` : content.problem;
}

describe("numbers as people write them", () => {
  it.each([
    ["1234.5", 1234.5],
    ["-3.2", -3.2],
    ["1,234.5", 1234.5],
    ["１２３４．５", 1234.5],
    ["－３．２", -3.2],
    ["１，２３４．５", 1234.5],
    ["1，234.5", 1234.5],
    ["−3.2", -3.2],
    ["12 516 775", 12516775],
    ["12\u00a0516\u00a0775", 12516775],
    [" 12.5\u3000", 12.5],
    ["1.23E+04", 12300],
    ["312.45亿元", 312.45],
    ["1,312.45 亿元", 1312.45],
    ["'1234.5", 1234.5],
    ["▲3.2", -3.2],
    ["(3.2)", -3.2],
    ["（3.2亿元）", -3.2],
    ["1234.5*", 1234.5],
    ["1234.5（快报）", 1234.5],
    ["0", 0],
  ])("reads %j as %d", (written, value) => {
    expect(text(written)).toBe(value);
  });

  it.each([
    ["12.3%", 12.3],
    ["12．3％", 12.3],
    ["下降3.2", -3.2],
    ["下降3.2%", -3.2],
    ["增长12.3%", 12.3],
    ["▲3.2%*", -3.2],
  ])("reads %j as %d in a column of rates", (written, value) => {
    expect(text(written, rate)).toBe(value);
  });

  it.each([
    ["1,23", "separator"],
    ["12,34.5", "separator"],
    ["0,123", "separator"],
    ["12 34", "separator"],
    ["约300", "approximate"],
    ["300左右", "approximate"],
    ["300余", "approximate"],
    [">500", "approximate"],
    ["1234万元", "unit"],
    ["12.3%", "unit"],
    ["下降3.2", "text"],
    ["(-3.2)", "text"],
    ["1234²", "text"],
    ["56①", "text"],
    ["1-6", "date"],
    ["1月6日", "date"],
    ["2021/1/6", "date"],
    ["6-Jan", "date"],
    ["一千二百", "chinese-number"],
    ["1.2万", "chinese-number"],
    ["***", "masked"],
    ["12**", "masked"],
    ["=SUM(A1:A2)", "formula-text"],
    ["@SUM(1)", "formula-text"],
    ["+cmd|' /C calc'!A0", "formula-text"],
    ["#REF!", "formula-error"],
  ])("refuses %j as %s", (written, problem) => {
    expect(text(written)).toBe(problem);
  });

  it("takes a number the size of a day in a column of rates for a date", () => {
    expect(text("44202", rate)).toBe("date");
    expect(readNumber({ kind: "number", value: 44202, percent: false }, rate)).toMatchObject({
      problem: "date",
    });
    expect(text("44202")).toBe(44202);
  });

  it("doubts a sign that some authors use for plus", () => {
    expect(readNumber({ kind: "text", text: "△3.2" }, rate)).toMatchObject({ value: -3.2, doubt: "sign" });
    expect(readNumber({ kind: "text", text: "▲3.2" }, rate)).not.toHaveProperty("doubt", "sign");
  });

  it("keeps the stage a mark states", () => {
    expect(readNumber({ kind: "text", text: "12.5（预计）" }, amount)).toMatchObject({ status: "E" });
    expect(readNumber({ kind: "text", text: "12.5" }, amount)).not.toHaveProperty("status");
  });

  it("lists a number with noise of arithmetic, unless it lies beyond the digits of a double", () => {
    expect(readNumber({ kind: "text", text: "20.399999" }, amount)).toMatchObject({
      value: 20.4,
      written: "20.399999",
    });
    expect(readNumber({ kind: "text", text: "308.65999999999997" }, amount)).toEqual({
      kind: "number",
      value: 308.66,
    });
  });

  it("lists a count that was written with decimals", () => {
    expect(readNumber({ kind: "text", text: "123.0" }, count)).toMatchObject({
      value: 123,
      written: "123.0",
    });
    expect(text("35.5家", count)).toBe(35.5);
  });
});

describe("marks for missing figures", () => {
  it.each([
    ["", "not-reported blank"],
    ["\u3000\u00a0", "not-reported blank"],
    ["未报", "not-reported"],
    ["不适用", "not-applicable"],
    ["—", "not-applicable"],
    ["-", "not-applicable"],
    ["/", "not-applicable"],
    ["无", "not-applicable"],
    ["n/a", "not-applicable"],
    ["…", "below-unit"],
    ["...", "below-unit"],
    ["数据不详", "not-available"],
    ["保 密", "confidential"],
    ["基期不可比", "base-not-comparable"],
  ])("reads %j as %s and never as zero", (written, reason) => {
    expect(text(written)).toBe(reason);
  });

  it("reads an empty cell as the form says", () => {
    const yearbook = createExpectations(dataflowById("observations-long")!.notation);
    const expected = yearbook(indicatorById("revenue")!, "level");
    expect(readNumber(undefined, expected)).toMatchObject({ reason: "not-available", blank: true });
    expect(readNumber(undefined, amount)).toMatchObject({ reason: "not-reported", blank: true });
  });
});

describe("cells that are no text", () => {
  it("takes a percent format into account where percents are asked for", () => {
    const cell = { kind: "number", value: 0.123, percent: true } as const;
    expect(readNumber(cell, rate)).toMatchObject({ kind: "number", value: 12.3 });
    expect(readNumber(cell, amount)).toMatchObject({ kind: "unreadable", problem: "unit" });
  });

  it("doubts a percent format that shows more than a hundred", () => {
    expect(readNumber({ kind: "number", value: 12.3, percent: true }, rate)).toMatchObject({
      value: 1230,
      doubt: "percent-format",
    });
  });

  it("refuses dates, logical values, failed formulas and formulas without a result", () => {
    for (const kind of ["date", "boolean"] as const)
      expect(readNumber({ kind, text: "x" }, rate)).toMatchObject({ problem: kind });
    expect(readNumber({ kind: "error", text: "#N/A" }, rate)).toMatchObject({ problem: "formula-error" });
    expect(readNumber({ kind: "formula-not-computed", text: "A1" }, rate)).toMatchObject({
      problem: "formula-not-computed",
    });
  });
});

describe("whatever is written", () => {
  /** A decimal as it is printed: digits of the whole part, and up to four decimals. */
  const decimal = fc.record({
    whole: fc.integer({ min: 0, max: 999_999_999 }),
    fraction: fc.stringMatching(/^\d{0,4}$/),
    negative: fc.boolean(),
  });
  type Printed = typeof decimal extends fc.Arbitrary<infer T> ? T : never;

  const digits = ({ whole, fraction }: Printed): string => `${whole}${fraction === "" ? "" : `.${fraction}`}`;
  const plain = (parts: Printed): string => (parts.negative ? "-" : "") + digits(parts);
  const grouped = (parts: Printed, separator: string): string =>
    plain(parts).replace(/\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, separator));
  const fullWidth = (printed: string): string =>
    printed.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

  const notations: readonly (readonly [string, (parts: Printed) => string])[] = [
    ["plainly", plain],
    ["in full width", (parts) => fullWidth(plain(parts))],
    ["with commas", (parts) => grouped(parts, ",")],
    ["with full-width commas", (parts) => fullWidth(grouped(parts, ","))],
    ["with spaces", (parts) => grouped(parts, " ")],
    ["with a true minus", (parts) => plain(parts).replace("-", "\u2212")],
    ["behind an apostrophe", (parts) => `'${plain(parts)}`],
    ["with its unit", (parts) => `${grouped(parts, ",")}亿元`],
    ["with a mark", (parts) => `${plain(parts)}*`],
    ["in brackets when negative", (parts) => (parts.negative ? `(${digits(parts)})` : digits(parts))],
    ["with ▲ when negative", (parts) => `${parts.negative ? "▲" : ""}${digits(parts)}`],
  ];

  it.each(notations)("a decimal printed %s reads back to the same decimal", (_, print) => {
    fc.assert(
      fc.property(decimal, (parts) => {
        // A negative nought has no other notation than nought.
        expect(Math.abs(Number(text(print(parts)))) === 0 ? 0 : text(print(parts))).toBe(
          Number(digits(parts)) === 0 ? 0 : Number(plain(parts)),
        );
      }),
    );
  });

  it("becomes zero only when a nought is written and nothing else", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from("0,. 无-*%()亿元△…约")) })),
        (written) => {
          const zero = text(written) === 0 || Object.is(text(written), -0);
          if (zero) expect(written.normalize("NFKC")).toMatch(/0/);
          if (zero) expect(written.normalize("NFKC")).not.toMatch(/[1-9]/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("never throws and always gives a finite number, a reason or a problem", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        const content = readNumber({ kind: "text", text: written }, rate);
        if (content.kind === "number") expect(Number.isFinite(content.value)).toBe(true);
      }),
    );
  });
});
