import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { areaProfileReplySchema } from "#server/contract/index.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("demo");
});

afterAll(() => platform.close());

function profile(address: string) {
  return platform.read(areaProfileReplySchema, `/areas/${address}`);
}

describe("GET /areas/{code}", () => {
  it("gives 宜昌's GDP of 2024 with growth, share and rank", async () => {
    const reply = await profile("420500?period=2024");
    const gdp = reply.indicators.find((row) => row.indicator === "gdp")!;
    expect(gdp).toMatchObject({ period: "2024", transformation: "year", unit: "亿元" });
    expect(gdp.level).toMatchObject({ origin: "published", reason: null });
    expect(gdp.rank).toMatchObject({ rank: 2, of: 17 });
    expect(gdp.shareOfProvince.value).toBeCloseTo((gdp.level.value! / gdp.provinceLevel.value!) * 100, 6);
  });

  it("gives the ten clusters over four rolling quarters, never summed", async () => {
    const reply = await profile("420500");
    expect(reply.clusters).toHaveLength(10);
    expect(reply.clusters[0]).toMatchObject({ transformation: "rolling4", period: "2025-Q3" });
    expect(reply.notes.join("")).toContain("不得相加");
  });

  it("takes the newest period of each indicator at or before the one asked for", async () => {
    const reply = await profile("420500?period=2022");
    expect(reply.indicators.length).toBeGreaterThan(0);
    for (const row of reply.indicators) expect(row.period <= "2022-Q4").toBe(true);
  });

  it("does not rank the province", async () => {
    const reply = await profile("420000");
    for (const row of reply.indicators) expect(row.rank).toEqual({ rank: null, of: 0, yearEarlier: null });
  });

  it("shows only what 仙桃 has: GDP, and nothing as zero", async () => {
    const reply = await profile("429004");
    expect(reply.indicators.map((row) => row.indicator)).toContain("gdp");
    for (const row of reply.indicators) expect(row.level.value).not.toBeNull();
  });

  it("refuses growth of a rate without failing the page", async () => {
    const reply = await profile("420500");
    const share = reply.indicators.find((row) => row.indicator === "tertiary-share")!;
    expect(share.nominalGrowth).toMatchObject({ value: null, reason: "not-applicable" });
  });
});
