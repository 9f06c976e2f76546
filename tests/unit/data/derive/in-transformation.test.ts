import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSum } from "#data/derive/decimal.ts";
import { inTransformation, termsOf } from "#data/derive/in-transformation.ts";
import { absent, present, type Result } from "#data/model/missing-reason.ts";
import { monthIndex, type MonthIndex } from "#data/model/time-period.ts";

const flow = { kind: "flow", differencable: true } as const;
const valueAdded = { kind: "flow", differencable: false } as const;
const stock = { kind: "stock", differencable: false } as const;
const quarterAmount = fc.integer({ min: 0, max: 10_000_000 }).map((units) => units / 100);
const eightQuarters = fc.array(quarterAmount, { minLength: 8, maxLength: 8 });

/** Quarters of 2023 and 2024 as the cumulative figures a form would carry. */
function cumulated(quarters: readonly number[]): (month: MonthIndex) => Result {
  const figures = new Map<MonthIndex, number>();
  for (const [at] of quarters.entries()) {
    const year = 2023 + Math.floor(at / 4);
    figures.set(monthIndex(year, ((at % 4) + 1) * 3), exactSum(quarters.slice(at - (at % 4), at + 1)));
  }
  return (month) => {
    const figure = figures.get(month);
    return figure === undefined ? absent("missing") : present(figure);
  };
}

describe("quarters from cumulative figures", () => {
  it("undoes cumulation exactly", () => {
    fc.assert(
      fc.property(eightQuarters, (quarters) => {
        const stored = cumulated(quarters);
        const derived = quarters.map((_, at) =>
          inTransformation(
            flow,
            "quarter",
            monthIndex(2023 + Math.floor(at / 4), ((at % 4) + 1) * 3),
            stored,
          ),
        );
        expect(derived).toEqual(quarters.map((value) => ({ value })));
      }),
    );
  });

  it("takes the first quarter from its own cumulative figure", () => {
    expect(termsOf("quarter", monthIndex(2024, 3))).toEqual([{ month: monthIndex(2024, 3), sign: 1 }]);
  });

  it("refuses value added, except where nothing is subtracted", () => {
    const stored = cumulated([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(inTransformation(valueAdded, "quarter", monthIndex(2024, 6), stored)).toEqual(
      absent("not-differencable"),
    );
    expect(inTransformation(valueAdded, "rolling4", monthIndex(2024, 9), stored)).toEqual(
      absent("not-differencable"),
    );
    expect(inTransformation(valueAdded, "year", monthIndex(2023, 12), stored)).toEqual(present(10));
  });

  it("has no quarter ending in May", () => {
    expect(inTransformation(flow, "quarter", monthIndex(2024, 5), () => present(1))).toEqual(
      absent("not-applicable"),
    );
  });

  it("is null when the quarter before was not reported", () => {
    const stored = (month: MonthIndex): Result =>
      month === monthIndex(2024, 3) ? absent("not-reported") : present(10);
    expect(inTransformation(flow, "quarter", monthIndex(2024, 6), stored)).toEqual(absent("missing"));
  });

  it("stays confidential when either cumulative figure is", () => {
    const stored = (month: MonthIndex): Result =>
      month === monthIndex(2024, 3) ? absent("confidential") : present(10);
    expect(inTransformation(flow, "quarter", monthIndex(2024, 6), stored)).toEqual(absent("confidential"));
  });
});

describe("halves, years and rolling quarters", () => {
  it("makes two halves add up to the year", () => {
    fc.assert(
      fc.property(eightQuarters, (quarters) => {
        const stored = cumulated(quarters);
        const first = inTransformation(flow, "half", monthIndex(2024, 6), stored);
        const second = inTransformation(flow, "half", monthIndex(2024, 12), stored);
        const year = inTransformation(flow, "year", monthIndex(2024, 12), stored);
        expect(exactSum([first.value!, second.value!])).toBe(year.value);
      }),
    );
  });

  it("makes rolling four quarters equal to the sum of the last four quarters", () => {
    fc.assert(
      fc.property(eightQuarters, fc.integer({ min: 4, max: 7 }), (quarters, last) => {
        const month = monthIndex(2024, (last - 3) * 3);
        expect(inTransformation(flow, "rolling4", month, cumulated(quarters))).toEqual(
          present(exactSum(quarters.slice(last - 3, last + 1))),
        );
      }),
    );
  });

  it("needs this year's, last year's whole and last year's like figure for rolling quarters", () => {
    expect(termsOf("rolling4", monthIndex(2024, 9))).toEqual([
      { month: monthIndex(2024, 9), sign: 1 },
      { month: monthIndex(2023, 12), sign: 1 },
      { month: monthIndex(2023, 9), sign: -1 },
    ]);
  });

  it("is the whole year when four quarters end in December", () => {
    expect(termsOf("rolling4", monthIndex(2024, 12))).toEqual(termsOf("year", monthIndex(2024, 12)));
  });
});

describe("points", () => {
  it("reads a stock only at its point", () => {
    const stored = (): Result => present(42);
    expect(inTransformation(stock, "point", monthIndex(2024, 6), stored)).toEqual(present(42));
    expect(inTransformation(stock, "quarter", monthIndex(2024, 6), stored)).toEqual(absent("not-applicable"));
    expect(inTransformation(flow, "point", monthIndex(2024, 6), stored)).toEqual(absent("not-applicable"));
  });
});
