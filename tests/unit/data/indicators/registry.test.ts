import { describe, expect, it } from "vitest";
import { indicatorById, indicators } from "#data/indicators/index.ts";
import { allowedTransformations, type Indicator, refuseTransformation } from "#data/model/indicator.ts";
import { unit } from "#data/model/unit.ts";

const all: readonly Indicator[] = indicators;

describe("indicator registry", () => {
  it("has every id once", () => {
    expect(new Set(all.map((entry) => entry.id)).size).toBe(all.length);
  });

  it("finds an indicator by its id and nothing by an unknown one", () => {
    expect(indicatorById("gdp")?.name).toBe("地区生产总值");
    expect(indicatorById("toString")).toBeUndefined();
  });

  it("keeps the indicators of a theme together", () => {
    const themes = all.map((entry) => entry.theme).filter((theme, index, list) => theme !== list[index - 1]);
    expect(new Set(themes).size).toBe(themes.length);
  });

  it("holds the common block of the clusters", () => {
    expect(all.filter((entry) => entry.block === "cluster").map((entry) => entry.id)).toEqual([
      "revenue",
      "value-added",
      "unit-count",
      "employees",
      "profit",
      "tax",
      "investment-growth",
    ]);
  });

  it.each(all.map((entry) => [entry.id, entry] as const))("defines %s consistently", (_id, entry) => {
    expect(unit(entry.unit)).toBeDefined();
    expect(entry.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(entry.scope.length).toBeGreaterThan(10);
    expect(entry.scope).toMatch(/。$/u);
    expect(entry.owners.length).toBeGreaterThan(0);
    expect(entry.source).not.toBe("");
  });

  it("differences flows only", () => {
    for (const entry of all.filter(({ differencable }) => differencable)) expect(entry.kind).toBe("flow");
  });

  it("never adds rates over areas or gives them a growth of their own", () => {
    for (const entry of all.filter(({ kind }) => kind === "rate")) {
      expect(entry.unit).toBe("percent");
      expect(entry.additiveOverAreas).toBe(false);
      expect(entry.priceBasis.growth).toBe("none");
    }
  });

  it("reads stocks at a point only", () => {
    for (const entry of all.filter(({ kind }) => kind === "stock")) {
      expect(allowedTransformations(entry)).toEqual(["point"]);
    }
  });

  it("names as a whole only an indicator of the same unit and kind", () => {
    for (const entry of all.filter(({ partOf }) => partOf)) {
      const whole = indicatorById(entry.partOf!.indicator);
      expect([whole?.unit, whole?.kind]).toEqual([entry.unit, entry.kind]);
    }
  });

  it("never lets value added be differenced", () => {
    const valueAdded = all.filter(
      (entry) => entry.id === "gdp" || entry.id.startsWith("va-") || entry.id.endsWith("value-added"),
    );
    expect(valueAdded.length).toBeGreaterThanOrEqual(10);
    for (const entry of valueAdded) {
      expect(entry.priceBasis).toEqual({ level: "current", growth: "constant" });
      expect(refuseTransformation(entry, "quarter")?.message).toContain("不作累计倒减");
      expect(refuseTransformation(entry, "year-to-date")).toBeNull();
    }
  });

  it("lets only profits and growth rates be negative", () => {
    expect(all.filter((entry) => entry.canBeNegative).map((entry) => entry.id)).toEqual([
      "profit",
      "investment-growth",
      "tertiary-investment-growth",
      "software-profit",
    ]);
  });
});
