import { canEndIn, indicatorById } from "@dash/data";
import { describe, expect, it } from "vitest";
import {
  LARGE_SET,
  largeSet,
  largeSetAreas,
  largeSetMonths,
  largeSetSeries,
} from "#scripts/bench/sets/large-set.ts";

describe("largeSet", () => {
  it("has 384,000 observations, each with a key of its own", () => {
    const keys = new Set<string>();
    let count = 0;
    for (const { indicator, cluster, area, month } of largeSet()) {
      keys.add(`${indicator} ${cluster} ${area} ${month}`);
      count += 1;
    }
    expect(count).toBe(384_000);
    expect(keys.size).toBe(384_000);
  });

  it("is made of 120 areas, 40 series and 80 quarters", () => {
    expect(new Set(largeSetAreas.map(({ code }) => code)).size).toBe(LARGE_SET.areas);
    expect(new Set(largeSetSeries.map(({ indicator, cluster }) => `${indicator.id} ${cluster}`)).size).toBe(
      LARGE_SET.series,
    );
    expect(new Set(largeSetMonths).size).toBe(LARGE_SET.periods);
  });

  it("holds the province and every prefecture, so that maps are complete", () => {
    const levels = largeSetAreas.map(({ level }) => level);
    expect(levels[0]).toBe("province");
    expect(levels.filter((level) => level === "prefecture")).toHaveLength(17);
  });

  it("holds lawful figures only: block, transformation and decimals are those of the catalogue", () => {
    for (const { indicator, cluster, transformation } of largeSetSeries) {
      expect(indicator.block).toBe(cluster === "_T" ? "area" : "cluster");
      expect(transformation).toBe(indicator.kind === "stock" ? "point" : "year-to-date");
      expect(largeSetMonths.every((month) => canEndIn("quarter", month))).toBe(true);
    }
    for (const { indicator, value } of largeSet()) {
      const decimals = indicatorById(indicator)!.decimals;
      if (value === null || value < 0 || value !== Number(value.toFixed(decimals)))
        throw new Error(`${indicator} is ${value}`);
    }
  });

  it("is the same every time", () => {
    const first = largeSet();
    const second = largeSet();
    for (let index = 0; index < 20_000; index += 1) expect(first.next().value).toEqual(second.next().value);
  });
});
