import { type Indicator, indicators, ownerNames } from "@dash/data";
import type { CatalogIndicator } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { findIndicators } from "#web/features/indicator-reference/find-indicators.ts";

const catalog: readonly CatalogIndicator[] = (indicators as readonly Indicator[]).map((indicator) => ({
  ...indicator,
  owner: ownerNames(indicator.owners),
  transformations: [],
  statistics: ["level"],
  periods:
    indicator.id === "retail-sales" ? [{ period: "2024-Q2", levels: 17, growths: 17, province: true }] : [],
  simulated: false,
}));

const everything = { q: "", theme: null, show: "all" } as const;
const idsOf = (state: Parameters<typeof findIndicators>[1]) =>
  findIndicators(catalog, state).flatMap((group) => group.indicators.map((indicator) => indicator.id));

describe("findIndicators", () => {
  it("lists every indicator once when nothing is asked", () => {
    expect(idsOf(everything)).toHaveLength(catalog.length);
  });

  it("finds an indicator by another name it goes by", () => {
    expect(idsOf({ ...everything, q: "第三产业增加值" })).toContain("tertiary-value-added");
  });

  it("does not mind widths and spaces", () => {
    expect(idsOf({ ...everything, q: " ＧＤＰ " })).toContain("gdp");
  });

  it("keeps one theme", () => {
    const groups = findIndicators(catalog, { ...everything, theme: "金融保险" });
    expect(groups.map((group) => group.theme)).toEqual(["金融保险"]);
  });

  it("keeps what was released", () => {
    expect(idsOf({ ...everything, show: "released" })).toEqual(["retail-sales"]);
  });

  it("finds nothing for words no indicator has", () => {
    expect(idsOf({ ...everything, q: "粮食产量" })).toEqual([]);
  });
});
