import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundHalfUp } from "#data/derive/decimal.ts";
import { growthBase, impliedBase, nominalGrowth } from "#data/derive/nominal-growth.ts";
import { absent, present } from "#data/model/missing-reason.ts";

const positive = fc.integer({ min: 1, max: 100_000_000 }).map((units) => units / 100);

describe("nominalGrowth", () => {
  it.each([
    ["社会消费品零售总额", 7931.87, 7531.9, 5.3],
    ["邮政行业业务收入", 273.52, 259.21, 5.5],
    ["中欧班列（2024）", 1008, 1005, 0.3],
    ["中欧班列（2025）", 1168, 1008, 15.9],
    ["本外币存款余额（2024）", 40_601.36, 38_483.85, 5.5],
    ["本外币存款余额（2025）", 43_046.26, 40_601.36, 6],
    ["快递业务收入", 202.8, 173.34, 17],
  ])("agrees with the rate of 武汉市国民经济和社会发展统计公报 for %s", (_, current, base, published) => {
    expect(roundHalfUp(nominalGrowth(present(current), present(base)).value!, 1)).toBe(published);
  });

  it("gives the reason for a base of zero or below", () => {
    expect(nominalGrowth(present(5), present(0))).toEqual(absent("base-not-positive"));
    expect(nominalGrowth(present(5), present(-3))).toEqual(absent("base-not-positive"));
  });

  it("returns null when last year's value is missing", () => {
    expect(nominalGrowth(present(5), absent("not-reported"))).toEqual(absent("missing"));
  });

  it("returns the figure's own reason when it was not reported", () => {
    expect(nominalGrowth(absent("not-reported"), present(5))).toEqual(absent("not-reported"));
  });

  it("falls by a hundred percent to zero", () => {
    expect(nominalGrowth(present(0), present(12.34))).toEqual(present(-100));
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(positive, positive, (current, base) => {
        const own = nominalGrowth(present(current), present(base)).value!;
        const scaled = nominalGrowth(present(current * 10_000), present(base * 10_000)).value!;
        expect(Math.abs(scaled - own)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(own)));
      }),
    );
  });

  it("has the sign of the difference", () => {
    fc.assert(
      fc.property(positive, positive, (current, base) => {
        expect(Math.sign(nominalGrowth(present(current), present(base)).value!)).toBe(
          Math.sign(current - base),
        );
      }),
    );
  });
});

describe("growthBase", () => {
  it("prefers the base restated this year over last year's value", () => {
    expect(growthBase({ restated: present(8625.8), lastYear: present(7931.87) })).toEqual({
      base: present(8625.8),
      source: "restated",
    });
  });

  it("needs the restated base where a census rebased the series （武汉 2025年公报 社会消费品零售总额）", () => {
    const restated = impliedBase(present(9013.96), present(4.5));
    const { base } = growthBase({ restated, lastYear: present(7931.87) });
    expect(roundHalfUp(nominalGrowth(present(9013.96), base).value!, 1)).toBe(4.5);
    expect(roundHalfUp(nominalGrowth(present(9013.96), present(7931.87)).value!, 1)).toBe(13.6);
  });

  it("takes last year's value when no restated base was reported", () => {
    expect(growthBase({ restated: absent("not-reported"), lastYear: present(3) }).source).toBe("last-year");
    expect(growthBase({ restated: null, lastYear: present(3) }).source).toBe("last-year");
  });

  it("says that there is no base when neither is there", () => {
    expect(growthBase({ restated: null, lastYear: null })).toEqual({
      base: absent("missing"),
      source: "none",
    });
  });
});

describe("impliedBase", () => {
  it("undoes growth", () => {
    expect(impliedBase(present(106.3), present(6.3)).value).toBeCloseTo(100, 10);
  });

  it("has no base for a fall of a hundred percent", () => {
    expect(impliedBase(present(0), present(-100))).toEqual(absent("base-not-positive"));
  });
});
