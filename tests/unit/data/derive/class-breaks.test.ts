import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classBreaks, type ClassMethod, classOf, type ClassRequest } from "#data/derive/class-breaks.ts";

function request(method: ClassMethod, count = 5, diverging = false): ClassRequest {
  return { method, count, diverging };
}

const methods = ["auto", "quantile", "jenks", "equal"] as const;
const computed = fc.constantFrom(...methods);
const levels = fc.array(
  fc.integer({ min: -1e8, max: 1e8 }).map((units) => units / 100),
  { maxLength: 40 },
);

describe("every map", () => {
  it("has strictly rising bounds that cover all values", () => {
    fc.assert(
      fc.property(
        levels,
        computed,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (values, method, count, diverging) => {
          const { bounds, breaks, classes } = classBreaks(values, request(method, count, diverging));
          for (const [at, bound] of bounds.entries())
            expect(bound).toBeGreaterThan(bounds[at - 1] ?? -Infinity);
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(bounds[0]!);
            expect(value).toBeLessThanOrEqual(bounds[bounds.length - 1]!);
          }
          expect(classes.length).toBe(values.length === 0 ? 0 : breaks.length + 1);
          expect(bounds.length).toBe(values.length === 0 ? 0 : classes.length + 1);
          expect(classes.reduce((sum, entry) => sum + entry.count, 0)).toBe(values.length);
        },
      ),
    );
  });

  it("puts every value into the class whose limits hold it", () => {
    fc.assert(
      fc.property(levels, computed, fc.boolean(), (values, method, diverging) => {
        const { breaks, classes } = classBreaks(values, request(method, 5, diverging));
        for (const value of values) {
          const { from, to } = classes[classOf(value, breaks)]!;
          expect(value).toBeGreaterThanOrEqual(from ?? -Infinity);
          expect(value).toBeLessThan(to ?? Infinity);
        }
      }),
    );
  });

  it("has no more classes than asked for, and no empty quantile or natural class", () => {
    fc.assert(
      fc.property(
        levels,
        fc.constantFrom("quantile", "jenks"),
        fc.integer({ min: 2, max: 9 }),
        (values, method, count) => {
          const { classes } = classBreaks(values, request(method, count));
          expect(classes.length).toBeLessThanOrEqual(count);
          expect(classes.every((entry) => entry.count > 0)).toBe(true);
        },
      ),
    );
  });

  it("does not depend on the order of the values", () => {
    fc.assert(
      fc.property(levels, computed, (values, method) => {
        expect(classBreaks(values.toReversed(), request(method))).toEqual(
          classBreaks(values, request(method)),
        );
      }),
    );
  });
});

describe("odd maps", () => {
  it("has no classes when all values are missing", () => {
    expect(classBreaks([], request("auto"))).toMatchObject({ classes: [], bounds: [], extent: null });
  });

  it("has one class when all values are equal", () => {
    expect(classBreaks([5, 5, 5], request("auto"))).toMatchObject({ breaks: [], bounds: [5, 5.1] });
    expect(classBreaks([5, 5, 5], request("equal")).classes).toEqual([{ from: null, to: null, count: 3 }]);
  });

  it("has one class for one value", () => {
    expect(classBreaks([0], request("quantile")).classes).toHaveLength(1);
  });

  it("parts one outlier from equal values", () => {
    const { breaks, classes } = classBreaks([5, 5, 5, 5, 100], request("auto"));
    expect(breaks).toHaveLength(1);
    expect(classes.map(({ count }) => count)).toEqual([4, 1]);
  });

  it("takes quantiles when one value is far from the others, so that the others stay apart", () => {
    const values = [
      22_147, 6191, 6102, 3506, 3259, 3217, 2566, 2460, 2306, 1945, 1661, 1442, 1341, 1125, 952, 785, 49,
    ];
    const result = classBreaks(values, request("auto"));
    expect(result.method).toBe("quantile");
    expect(Math.max(...result.classes.map(({ count }) => count))).toBeLessThanOrEqual(4);
  });
});

describe("diverging maps", () => {
  const growth = [7.4, 6.6, 7.7, 7, 5.9, 6.4, 6.1, 5.6, 5.2, 4.8, 6.9, 6.2, 4.4, 3.9, -0.6, 8.3];

  it.each(methods)("puts a break at zero when there are values on both sides (%s)", (method) => {
    const { breaks, belowZero, classes } = classBreaks(growth, request(method, 6, true));
    expect(breaks).toContain(0);
    expect(belowZero).toBe(1);
    expect(classes).toHaveLength(6);
    expect(classes[0]).toEqual({ from: null, to: 0, count: 1 });
  });

  it("has no class below zero when all values are above", () => {
    expect(classBreaks([1, 2, 3], request("jenks", 3, true)).belowZero).toBe(0);
  });

  it("has all classes below zero when all values are", () => {
    expect(classBreaks([-1, -2, -3], request("jenks", 3, true))).toMatchObject({ belowZero: 3 });
  });

  it("puts zero itself into the upper side", () => {
    const { breaks, classes, belowZero } = classBreaks([-1, 0], request("quantile", 4, true));
    expect(breaks).toEqual([0]);
    expect(belowZero).toBe(1);
    expect(classes.map(({ count }) => count)).toEqual([1, 1]);
  });
});

describe("methods", () => {
  it("finds natural breaks", () => {
    const { breaks } = classBreaks([1, 2, 3, 50, 51, 52, 900], request("jenks", 3));
    expect(breaks).toEqual([50, 500]);
  });

  it("gives quantile classes about equally many values", () => {
    const values = Array.from({ length: 20 }, (_, at) => at + 1);
    expect(classBreaks(values, request("quantile", 5)).classes.map(({ count }) => count)).toEqual([
      4, 4, 4, 4, 4,
    ]);
  });

  it("gives equal classes one width", () => {
    expect(classBreaks([0, 3, 100], request("equal", 4)).breaks).toEqual([25, 50, 75]);
  });

  it("takes manual breaks in any order, once each", () => {
    const manual: ClassRequest = { method: "manual", count: 3, diverging: false, manualBreaks: [5, 0, 3, 3] };
    const result = classBreaks([1, 2, 3], manual);
    expect(result.breaks).toEqual([0, 3, 5]);
    expect(result.classes.map(({ count }) => count)).toEqual([0, 2, 1, 0]);
  });

  it("keeps breaks for another period: values outside fall into the outer classes", () => {
    const { breaks } = classBreaks([10, 20, 30], request("equal", 2));
    expect([classOf(-999, breaks), classOf(999, breaks)]).toEqual([0, 1]);
  });
});
