import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthIndex, parseTimePeriod } from "#data/model/time-period.ts";
import {
  canEndIn,
  monthsCovered,
  periodCode,
  timeTransformation,
  timeTransformations,
} from "#data/model/time-transformation.ts";

describe("months covered", () => {
  const september = monthIndex(2024, 9);

  it.each([
    ["year-to-date", monthIndex(2024, 1)],
    ["quarter", monthIndex(2024, 7)],
    ["rolling4", monthIndex(2023, 10)],
    ["point", september],
  ] as const)("of %s to September begin rightly", (transformation, first) => {
    expect(monthsCovered(september, transformation)).toEqual({ first, last: september });
  });

  it("of the second half are July to December", () => {
    expect(monthsCovered(monthIndex(2024, 12), "half")).toEqual({
      first: monthIndex(2024, 7),
      last: monthIndex(2024, 12),
    });
  });

  it("of a whole year are January to December", () => {
    expect(monthsCovered(monthIndex(2024, 12), "year").first).toBe(monthIndex(2024, 1));
  });
});

describe("period ends", () => {
  it("are quarter ends for quarters and December for years", () => {
    expect(canEndIn("quarter", monthIndex(2024, 5))).toBe(false);
    expect(canEndIn("quarter", monthIndex(2024, 6))).toBe(true);
    expect(canEndIn("year", monthIndex(2024, 9))).toBe(false);
    expect(canEndIn("half", monthIndex(2024, 9))).toBe(false);
    expect(canEndIn("year-to-date", monthIndex(2024, 5))).toBe(true);
  });
});

describe("period codes", () => {
  it("are read back as the month, whatever the transformation", () => {
    const ids = fc.constantFrom(...timeTransformations.map(({ id }) => id));
    fc.assert(
      fc.property(ids, fc.integer({ min: monthIndex(2000, 1), max: monthIndex(2050, 12) }), (id, month) => {
        fc.pre(canEndIn(id, month));
        expect(parseTimePeriod(periodCode(month, id))!.endMonth).toBe(month);
      }),
    );
  });

  it("tell a half and a year from their last quarter", () => {
    const december = monthIndex(2024, 12);
    expect([
      periodCode(december, "year"),
      periodCode(december, "half"),
      periodCode(december, "quarter"),
    ]).toEqual(["2024", "2024-S2", "2024-Q4"]);
  });
});

it("names the transformations as the page shows them", () => {
  expect(timeTransformations.map(({ id }) => timeTransformation(id).name)).toEqual([
    "累计",
    "当季",
    "半年",
    "全年",
    "期末时点",
    "滚动四季",
  ]);
});
