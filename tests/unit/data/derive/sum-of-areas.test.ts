import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceFromSum, sumOfAreas } from "#data/derive/sum-of-areas.ts";
import { absent, present } from "#data/model/missing-reason.ts";

const additive = { additiveOverAreas: true };

/** 湖北统计年鉴2025 and the bulletins of 2024: GDP of the seventeen prefectures in customary order, 亿元. */
const gdp2024 = [
  21_106.23, 2305.81, 2565.84, 6191.12, 6102.41, 1341.3, 2459.68, 3258.54, 3505.99, 3216.65, 1944.57, 1442.35,
  1661.36, 1125.13, 951.97, 785.4, 48.62,
];

describe("sumOfAreas", () => {
  it("adds the GDP of 2024 to the province's own figure exactly （湖北统计年鉴2025, 60012.97）", () => {
    const sum = sumOfAreas(gdp2024.map(present), additive);
    expect(sum).toEqual({ total: present(60_012.97), missing: 0, complete: true });
    expect(differenceFromSum(present(60_012.97), sum)).toEqual(present(0));
  });

  it("says how many areas are missing and that the total is not complete", () => {
    expect(sumOfAreas([present(1.1), absent("not-reported"), present(2.2)], additive)).toEqual({
      total: present(3.3),
      missing: 1,
      complete: false,
    });
  });

  it("refuses rates, shares, indices and ranks", () => {
    expect(sumOfAreas([present(6.3), present(7)], { additiveOverAreas: false }).total).toEqual(
      absent("not-additive"),
    );
  });

  it("is confidential as soon as one area is, so that the area can't be computed back", () => {
    const sum = sumOfAreas([present(1), absent("confidential")], additive);
    expect(sum.total).toEqual(absent("confidential"));
    expect(differenceFromSum(present(5), sum)).toEqual(absent("confidential"));
  });

  it("is null when no area has a value", () => {
    expect(sumOfAreas([absent("not-reported")], additive).total).toEqual(absent("missing"));
    expect(sumOfAreas([], additive).total).toEqual(absent("missing"));
  });

  it("does not depend on the order of the areas", () => {
    const amounts = fc.array(
      fc.integer({ min: -1e8, max: 1e8 }).map((units) => units / 100),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(amounts, (values) => {
        expect(sumOfAreas(values.toReversed().map(present), additive)).toEqual(
          sumOfAreas(values.map(present), additive),
        );
      }),
    );
  });
});

describe("differenceFromSum", () => {
  it("is the province's own figure less the sum", () => {
    expect(differenceFromSum(present(7338.88), sumOfAreas([present(7088.3)], additive))).toEqual(
      present(250.58),
    );
  });

  it("is null while areas are missing", () => {
    const sum = sumOfAreas([present(1), absent("not-reported")], additive);
    expect(differenceFromSum(present(5), sum)).toEqual(absent("missing"));
  });

  it("keeps the province's reason when the province has no figure", () => {
    expect(differenceFromSum(absent("not-reported"), sumOfAreas([present(1)], additive))).toEqual(
      absent("not-reported"),
    );
  });
});
