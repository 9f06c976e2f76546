import fc from "fast-check";
import { clusters, monthIndex, PROVINCE_CODE } from "@dash/data";
import { describe, expect, it } from "vitest";
import type { GuardedFigure } from "#server/domain/confidentiality/guarded-figure.ts";
import { suppressionPlan } from "#server/domain/confidentiality/suppression-plan.ts";
import {
  aGuardedFigure,
  AREAS,
  column,
  counts,
  MARCH,
  nameOf,
  recomputedFrom,
  suppressedFigures,
} from "../../../../support/a-guarded-table.ts";

const revenues = [9000, 700, 650, 1200, 1300, 300, 500, 480, 520, 610, 330, 290, 260, 210, 190, 200, 12];
const SHENNONGJIA = AREAS.at(-1)!;
const manyUnits = revenues.map((revenue) => Math.max(5, Math.round(revenue / 2)));
const twoUnitsLast = [...manyUnits.slice(0, -1), 2];

function areasOf(figures: Iterable<GuardedFigure>, indicator: string): readonly string[] {
  return [...figures].filter((figure) => figure.indicator === indicator).map(({ area }) => area);
}

describe("the plan of a release", () => {
  it("suppresses nothing where every cell has three units or more", () => {
    const plan = suppressionPlan({ figures: [...counts(manyUnits), ...column(revenues)] });
    expect(plan).toEqual({ suppressions: [], unprotected: [] });
  });

  it("suppresses all figures of a cell of two units, the count itself among them", () => {
    const { suppressions } = suppressionPlan({ figures: [...counts(twoUnitsLast), ...column(revenues)] });
    const primary = suppressions.filter(({ reason }) => reason === "few-units").map(({ figure }) => figure);
    expect(primary.map(({ indicator, area }) => [indicator, area])).toEqual([
      ["unit-count", SHENNONGJIA],
      ["revenue", SHENNONGJIA],
    ]);
  });

  it("takes one more area out of each sum, the smallest that hides enough, never the province", () => {
    const { suppressions, unprotected } = suppressionPlan({
      figures: [...counts(twoUnitsLast), ...column(revenues)],
    });
    const complementary = suppressions.filter(({ reason }) => reason === "complementary");
    expect(
      areasOf(
        complementary.map(({ figure }) => figure),
        "revenue",
      ),
    ).toEqual(["429005"]);
    expect(complementary.every(({ protects }) => protects?.area === SHENNONGJIA)).toBe(true);
    expect(unprotected).toEqual([]);
  });

  it("suppresses nothing in a cell without units", () => {
    const figures = [...counts([...manyUnits.slice(0, -1), 0]), ...column([...revenues.slice(0, -1), 0])];
    expect(suppressionPlan({ figures }).suppressions).toEqual([]);
  });

  it("takes the newest count of the year where the release brings none, and none where no count is known", () => {
    const january = counts(twoUnitsLast, { month: MARCH - 1, standing: "public" });
    const lastYear = counts(twoUnitsLast, { month: MARCH - 12, standing: "public" });
    const primary = (known: readonly GuardedFigure[]) =>
      suppressionPlan({ figures: [...known, ...column(revenues)] }).suppressions.filter(
        ({ reason }) => reason === "few-units",
      ).length;
    expect([primary(january), primary(lastYear), primary([])]).toEqual([1, 0, 0]);
  });

  it("suppresses a cell one unit dominates, above the share set and not at it", () => {
    const at = (percent: number) =>
      suppressionPlan({
        figures: column(revenues),
        shares: [{ cluster: "commerce", area: SHENNONGJIA, month: MARCH, percent }],
      }).suppressions.filter(({ reason }) => reason === "dominated").length;
    expect([at(80), at(80.1)]).toEqual([0, 1]);
  });

  it("protects what the reporter marked 保密 without giving a value", () => {
    const marked = column(revenues).map((figure) =>
      figure.area === SHENNONGJIA ? { ...figure, value: null, reason: "confidential" as const } : figure,
    );
    const { suppressions } = suppressionPlan({ figures: marked });
    expect(suppressions.map(({ reason }) => reason).toSorted()).toEqual(["complementary", "marked"]);
  });

  it("hides an area big enough that the confidential figure cannot be told from above", () => {
    const values = [9000, ...Array.from({ length: 14 }, () => 800), 1, 700];
    const units = [...manyUnits.slice(0, -1), 2];
    const { suppressions } = suppressionPlan({ figures: [...counts(units), ...column(values)] });
    const hidden = suppressedFigures(suppressions);
    const companions = [...hidden].filter(
      ({ indicator, area }) => indicator === "revenue" && area !== SHENNONGJIA,
    );
    const cover = companions.reduce((sum, { value }) => sum + value!, 0);
    expect(cover).toBeGreaterThanOrEqual(70);
  });

  it("says so when every other figure of a sum is public already", () => {
    const known = [...counts(manyUnits), ...column(revenues)].filter(({ area }) => area !== SHENNONGJIA);
    const figures = [
      ...known.map((figure) => ({ ...figure, standing: "public" as const })),
      aGuardedFigure({ area: SHENNONGJIA, value: 12 }),
      aGuardedFigure({ area: SHENNONGJIA, indicator: "unit-count", transformation: "point", value: 2 }),
    ];
    const { unprotected } = suppressionPlan({ figures });
    expect(areasOf(unprotected, "revenue")).toEqual([SHENNONGJIA]);
  });

  it("withholds next year's 上年同期 and growth where they repeat what was withheld", () => {
    const next = MARCH + 12;
    const first = suppressionPlan({ figures: [...counts(twoUnitsLast), ...column(revenues)] });
    const decided = [...counts(twoUnitsLast), ...column(revenues)].map((figure) => {
      const suppression = first.suppressions.find((one) => nameOf(one.figure) === nameOf(figure));
      const standing =
        suppression === undefined
          ? "public"
          : suppression.reason === "complementary"
            ? "shielding"
            : "withheld";
      return { ...figure, standing } as const;
    });
    const growths = revenues.map((_, at) => 3 + at * 0.7);
    const levels = revenues.map((value, at) => value * (1 + growths[at]! / 100));
    const figures: readonly GuardedFigure[] = [
      ...decided,
      ...counts(manyUnits, { month: next }),
      ...column(levels, { month: next }),
      ...column(revenues, { month: next, measure: "restated-base" }),
      ...column(growths, { month: next, measure: "published-growth" }).slice(1),
    ];
    const plan = suppressionPlan({ figures });
    expect(plan.unprotected).toEqual([]);
    const secret = nameOf(column(revenues).at(-1)!);
    expect(recomputedFrom(figures, new Set()).has(secret)).toBe(true);
    expect(recomputedFrom(figures, suppressedFigures(plan.suppressions)).has(secret)).toBe(false);
    expect(plan.suppressions.filter(({ figure }) => figure.measure === "level")).toEqual([]);
  });

  it("does not let a later cumulative figure stand just above the one withheld", () => {
    const june = MARCH + 3;
    const withheld = column(revenues).map((figure) => ({
      ...figure,
      standing: figure.area === SHENNONGJIA ? ("withheld" as const) : ("public" as const),
    }));
    const later = (last: number) =>
      suppressionPlan({
        figures: [
          ...withheld.filter(({ area }) => area !== PROVINCE_CODE),
          aGuardedFigure({ area: SHENNONGJIA, month: june, value: last }),
        ],
      }).suppressions.length;
    expect([later(12.5), later(24)]).toEqual([1, 0]);
  });
});

describe("whatever the table", () => {
  const cell = fc.record({
    revenue: fc.integer({ min: 1, max: 5000 }),
    growth: fc.integer({ min: -300, max: 300 }),
    units: fc.oneof(
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) },
      { weight: 7, arbitrary: fc.integer({ min: 3, max: 90 }) },
    ),
  });

  it("no confidential figure of a release with its province is determined by what is shown", () => {
    let attacked = 0;
    fc.assert(
      fc.property(fc.array(cell, { minLength: AREAS.length, maxLength: AREAS.length }), (cells) => {
        const levels = cells.map(({ revenue }) => revenue);
        const bases = cells.map(({ revenue, growth }) => revenue / (1 + growth / 1000));
        const figures = [
          ...counts(cells.map(({ units }) => units)),
          ...column(levels),
          ...column(bases, { measure: "restated-base" }),
          ...column(
            cells.map(({ growth }) => growth / 10),
            { measure: "published-growth" },
          ),
        ];
        const plan = suppressionPlan({ figures });
        const primary = plan.suppressions.filter(
          ({ reason, figure }) => reason === "few-units" && figure.measure !== "published-growth",
        );
        const recomputed = recomputedFrom(figures, suppressedFigures(plan.suppressions));
        expect(primary.filter(({ figure }) => recomputed.has(nameOf(figure)))).toEqual([]);
        expect(plan.unprotected).toEqual([]);
        const bare = new Set(primary.map(({ figure }) => figure));
        if (primary.some(({ figure }) => recomputedFrom(figures, bare).has(nameOf(figure)))) attacked += 1;
      }),
      { numRuns: 60 },
    );
    expect(attacked).toBeGreaterThan(0);
  });

  it("a release of three years of ten clusters with cells of two units comes to an end and is safe", () => {
    const size = (...parts: readonly number[]) =>
      5 + (parts.reduce((hash, part) => (hash * 31 + part * 17 + 7) % 9973, 11) % 400);
    const earned = (place: number, cluster: number, month: number) => {
      let sum = 0;
      for (let at = month - (month % 12) + 2; at <= month; at += 3) sum += size(place, cluster, at);
      return sum;
    };
    const quarters = [2023, 2024, 2025].flatMap((year) => [3, 6, 9, 12].map((of) => monthIndex(year, of)));
    const clusterOf = (at: number): readonly GuardedFigure[] =>
      quarters.flatMap((month) => {
        const change = { cluster: clusters[at]!.id, month };
        const levels = AREAS.map((_, place) => earned(place, at, month));
        const bases = AREAS.map((_, place) => earned(place, at, month - 12));
        const units = AREAS.map((_, place) => (size(place, at, month, 3) < 10 ? 2 : 40));
        const growths = levels.map((value, place) => Number(((value / bases[place]! - 1) * 100).toFixed(1)));
        return [
          ...counts(units, change),
          ...column(levels, change),
          ...column(bases, { ...change, measure: "restated-base" }),
          ...column(growths, { ...change, measure: "published-growth" }).slice(1),
        ];
      });
    const byCluster = clusters.map((_, at) => clusterOf(at));
    const plan = suppressionPlan({ figures: byCluster.flat() });
    const primary = plan.suppressions.filter(
      ({ reason, figure }) => reason === "few-units" && figure.measure !== "published-growth",
    );
    expect(primary.length).toBeGreaterThan(40);
    expect(plan.unprotected).toEqual([]);
    const suppressed = suppressedFigures(plan.suppressions);
    for (const figures of byCluster) {
      const recomputed = recomputedFrom(figures, suppressed);
      const inCluster = primary.filter(({ figure }) => figure.cluster === figures[0]!.cluster);
      expect(inCluster.filter(({ figure }) => recomputed.has(nameOf(figure)))).toEqual([]);
    }
  });
});
