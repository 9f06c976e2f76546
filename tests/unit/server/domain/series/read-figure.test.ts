import { indicatorById, type Indicator, type Statistic, type TimeTransformation } from "@dash/data";
import { describe, expect, it } from "vitest";
import { readFigure, toFigure } from "#server/domain/series/index.ts";
import { aFactBook, type FactBook, monthOf } from "../../../../support/a-fact-lookup.ts";

const revenue = indicatorById("revenue")!;
const gdp = indicatorById("gdp")!;
const retailSales = indicatorById("retail-sales")!;
const deposits = indicatorById("deposits")!;
const YICHANG = "420500";
const PROVINCE = "420000";

interface Asked {
  readonly indicator?: Indicator;
  readonly area?: string;
  readonly month: string;
  readonly transformation?: TimeTransformation;
  readonly statistic?: Statistic;
  readonly since?: string;
}

function figure(book: FactBook, asked: Asked) {
  return toFigure(
    readFigure(asked.indicator ?? revenue, book.lookup, {
      area: asked.area ?? YICHANG,
      month: monthOf(asked.month),
      transformation: asked.transformation ?? "year-to-date",
      statistic: asked.statistic ?? "level",
      since: asked.since === undefined ? null : monthOf(asked.since),
    }),
  );
}

/** 2023 and 2024 of 宜昌, cumulative, and the province ten times as large. */
function twoYears(): FactBook {
  const values = {
    "2023-03": 20,
    "2023-06": 45,
    "2023-09": 70,
    "2023-12": 100,
    "2024-03": 22,
    "2024-06": 50,
    "2024-09": 78,
    "2024-12": 112,
  };
  const tenfold = Object.fromEntries(Object.entries(values).map(([month, value]) => [month, value * 10]));
  return aFactBook().levels(YICHANG, values).levels(PROVINCE, tenfold);
}

describe("levels", () => {
  it("give a cumulative figure as it was published", () => {
    const book = aFactBook().levels(YICHANG, { "2024-06": 50 }, { status: "P", release: 7 });
    expect(figure(book, { month: "2024-06" })).toEqual({
      value: 50,
      status: "P",
      reason: null,
      origin: "published",
      simulated: false,
      vintage: 7,
      mixedVintages: false,
    });
  });

  it("make a quarter from two cumulative figures, and read the first quarter as published", () => {
    expect(figure(twoYears(), { month: "2024-06", transformation: "quarter" })).toMatchObject({
      value: 28,
      origin: "derived",
    });
    expect(figure(twoYears(), { month: "2024-03", transformation: "quarter" })).toMatchObject({
      value: 22,
      origin: "published",
    });
  });

  it("prefer a quarter that was itself published", () => {
    const book = twoYears().set(["quarter", "level", YICHANG, monthOf("2024-06")], { value: 27.9 });
    expect(figure(book, { month: "2024-06", transformation: "quarter" })).toMatchObject({
      value: 27.9,
      origin: "published",
    });
  });

  it("make halves, whole years and four rolling quarters", () => {
    const at = (month: string, transformation: TimeTransformation) =>
      figure(twoYears(), { month, transformation }).value;
    expect(at("2024-06", "half")).toBe(50);
    expect(at("2024-12", "half")).toBe(62);
    expect(at("2024-12", "year")).toBe(112);
    expect(at("2024-09", "rolling4")).toBe(108);
    expect(at("2024-12", "rolling4")).toBe(112);
  });

  it("read the whole year and the cumulative figure at December from the same fact", () => {
    expect(figure(twoYears(), { month: "2024-12", transformation: "year" })).toEqual(
      figure(twoYears(), { month: "2024-12", transformation: "year-to-date" }),
    );
  });

  it("read the balance at the end of June as the half year's point", () => {
    const book = aFactBook().set(["point", "level", YICHANG, monthOf("2024-06")], { value: 5000 });
    expect(figure(book, { indicator: deposits, month: "2024-06", transformation: "point" })).toMatchObject({
      value: 5000,
      origin: "published",
    });
  });

  it("do not difference value added", () => {
    expect(figure(twoYears(), { indicator: gdp, month: "2024-06", transformation: "quarter" })).toMatchObject(
      { value: null, reason: "not-differencable", status: "M" },
    );
  });

  it("say why a figure is missing: 未报 in a form, 数据不详 in public sources", () => {
    expect(figure(aFactBook(), { month: "2024-06" })).toMatchObject({
      value: null,
      reason: "not-reported",
      vintage: null,
    });
    expect(figure(aFactBook(), { indicator: gdp, month: "2024-06" }).reason).toBe("not-available");
  });

  it("are missing when a cumulative figure in between is missing", () => {
    const book = aFactBook().levels(YICHANG, { "2024-09": 78 });
    expect(figure(book, { month: "2024-09", transformation: "quarter" })).toMatchObject({
      value: null,
      reason: "missing",
    });
  });

  it("give no value of a confidential cell, nor of anything made from it", () => {
    const book = twoYears().set(["year-to-date", "level", YICHANG, monthOf("2024-03")], {
      value: 22,
      status: "C",
    });
    expect(figure(book, { month: "2024-03" })).toMatchObject({
      value: null,
      reason: "confidential",
      status: "C",
    });
    expect(figure(book, { month: "2024-06", transformation: "quarter" })).toMatchObject({
      value: null,
      reason: "confidential",
    });
  });
});

describe("published growth", () => {
  function withGrowth(): FactBook {
    return twoYears().set(["year-to-date", "published-growth", YICHANG, monthOf("2024-06")], {
      value: 6.3,
    });
  }

  it("is never recomputed from levels", () => {
    const asked = { month: "2024-06", statistic: "published-growth" } as const;
    expect(figure(withGrowth(), asked)).toMatchObject({ value: 6.3, origin: "published" });
    expect(figure(twoYears(), asked)).toMatchObject({ value: null, reason: "not-reported" });
  });

  it("speaks for the first half, which is the same stretch of time", () => {
    const asked = { month: "2024-06", statistic: "published-growth", transformation: "half" } as const;
    expect(figure(withGrowth(), asked).value).toBe(6.3);
  });

  it("is not carried over to a single quarter or to four rolling quarters", () => {
    for (const transformation of ["quarter", "rolling4"] as const)
      expect(
        figure(withGrowth(), { month: "2024-06", statistic: "published-growth", transformation }),
      ).toMatchObject({ value: null, reason: "not-applicable" });
  });
});

describe("nominal growth", () => {
  it("compares with last year's level when nothing was restated", () => {
    expect(figure(twoYears(), { month: "2024-12", statistic: "nominal-growth" })).toMatchObject({
      value: 12,
      origin: "derived",
    });
  });

  it("prefers 上年同期 as restated by this year's report", () => {
    const book = twoYears().set(["year-to-date", "restated-base", YICHANG, monthOf("2024-12")], {
      value: 89.6,
    });
    expect(figure(book, { month: "2024-12", statistic: "nominal-growth" }).value).toBe(25);
  });

  it("of a quarter comes from quarter levels", () => {
    const asked = { month: "2024-06", statistic: "nominal-growth", transformation: "quarter" } as const;
    expect(figure(twoYears(), asked).value).toBe(12);
  });

  it("of a quarter takes a restated base only when both cumulative figures were restated", () => {
    const one = twoYears().set(["year-to-date", "restated-base", YICHANG, monthOf("2024-06")], {
      value: 40,
    });
    const asked = { month: "2024-06", statistic: "nominal-growth", transformation: "quarter" } as const;
    expect(figure(one, asked).value).toBe(12);
    const both = one.set(["year-to-date", "restated-base", YICHANG, monthOf("2024-03")], { value: 20 });
    expect(figure(both, asked).value).toBe(40);
  });

  it("is null with the reason when the base is missing, zero or negative", () => {
    const asked = { month: "2024-12", statistic: "nominal-growth" } as const;
    expect(figure(aFactBook().levels(YICHANG, { "2024-12": 5 }), asked).reason).toBe("missing");
    for (const base of [0, -3])
      expect(figure(aFactBook().levels(YICHANG, { "2023-12": base, "2024-12": 5 }), asked)).toMatchObject({
        value: null,
        reason: "base-not-positive",
      });
  });

  it("is refused by a form that says the base is not comparable", () => {
    const book = twoYears().set(["year-to-date", "restated-base", YICHANG, monthOf("2024-12")], {
      value: null,
      reason: "base-not-comparable",
    });
    expect(figure(book, { month: "2024-12", statistic: "nominal-growth" }).reason).toBe(
      "base-not-comparable",
    );
  });

  it("is not reckoned across a census revision: 武汉's retail sales, 7931.87 and 9013.96, were not growth of 13.6 %", () => {
    const book = aFactBook()
      .levels("420100", { "2024-12": 7931.87 }, { note: "社零额第五次全国经济普查修订前" })
      .levels("420100", { "2025-12": 9013.96 }, { note: "基数按第五次全国经济普查修订" });
    expect(
      figure(book, {
        indicator: retailSales,
        area: "420100",
        month: "2025-12",
        statistic: "nominal-growth",
      }),
    ).toMatchObject({ value: null, reason: "base-not-comparable" });
  });

  it("is not reckoned when the published growth shows another base: 宜昌's retail sales of 2025", () => {
    const book = aFactBook()
      .levels(YICHANG, { "2024-12": 2145.18, "2025-12": 2376.24 })
      .set(["year-to-date", "published-growth", YICHANG, monthOf("2025-12")], { value: 4.4 });
    const asked = { indicator: retailSales, month: "2025-12", statistic: "nominal-growth" } as const;
    expect(figure(book, asked)).toMatchObject({ value: null, reason: "base-not-comparable" });
  });

  it("stays when the published growth is at constant prices, which says nothing about the base", () => {
    const book = aFactBook()
      .levels(YICHANG, { "2023-12": 100, "2024-12": 110 })
      .set(["year-to-date", "published-growth", YICHANG, monthOf("2024-12")], { value: 5.8 });
    expect(figure(book, { indicator: gdp, month: "2024-12", statistic: "nominal-growth" }).value).toBe(10);
  });
});

describe("measures against the province", () => {
  it("take the province's own figure as the whole: 280.4 of 877.9 is 31.9 %", () => {
    const book = aFactBook().levels(YICHANG, { "2024-12": 280.4 }).levels(PROVINCE, { "2024-12": 877.9 });
    expect(figure(book, { month: "2024-12", statistic: "share-of-province" }).value).toBeCloseTo(31.9, 1);
  });

  it("are null when the province has no figure, whatever the prefectures sum up to", () => {
    const book = aFactBook().levels(YICHANG, { "2024-12": 280.4 });
    expect(figure(book, { month: "2024-12", statistic: "share-of-province" })).toMatchObject({
      value: null,
      reason: "missing",
    });
  });

  it("divide the increments for the contribution and by the whole's base for the pull", () => {
    const book = aFactBook()
      .levels(YICHANG, { "2023-12": 80, "2024-12": 100 })
      .levels(PROVINCE, { "2023-12": 800, "2024-12": 850 });
    expect(figure(book, { month: "2024-12", statistic: "contribution" }).value).toBe(40);
    expect(figure(book, { month: "2024-12", statistic: "pull" }).value).toBe(2.5);
  });
});

describe("average yearly growth", () => {
  it("leads from the start to the end: 2000 to 5000 in five years is 20.1 %", () => {
    const book = aFactBook().levels(YICHANG, { "2020-12": 2000, "2025-12": 5000 });
    const asked = {
      month: "2025-12",
      since: "2020-12",
      statistic: "cagr",
      transformation: "year",
    } as const;
    expect(figure(book, asked).value).toBeCloseTo(20.1, 1);
  });
});
