import { prefectures } from "@dash/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MapReply, mapReplySchema } from "#server/contract/index.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("demo");
});

afterAll(() => platform.close());

function map(query: string): Promise<MapReply> {
  return platform.read(mapReplySchema, `/map?${query}`);
}

describe("GET /map", () => {
  it("has one entry per prefecture in customary order", async () => {
    const reply = await map("indicator=gdp&period=2024");
    expect(reply.areas.map((entry) => entry.area)).toEqual(prefectures.map((area) => area.code));
  });

  it("gives published figures as they stand in the bulletins, untainted", async () => {
    const reply = await map("indicator=gdp&period=2024");
    expect(reply).toMatchObject({
      period: "2024",
      transformation: "year",
      unit: "亿元",
      decimals: 2,
      months: { first: "2024-01", last: "2024-12" },
      simulated: false,
    });
    expect(reply.province).toMatchObject({ value: 60_012.97, origin: "published" });
    expect(reply.sources.length).toBeGreaterThan(0);
    expect(reply.notes.join("")).not.toContain("模拟数据");
  });

  it("marks simulated figures, each and the whole", async () => {
    const reply = await map("indicator=revenue&cluster=commerce&period=2025-Q3");
    expect(reply.simulated).toBe(true);
    expect(reply.notes[0]).toContain("模拟数据");
    expect(reply.areas.filter((entry) => entry.value !== null).every((entry) => entry.simulated)).toBe(true);
  });

  it("opens with the newest released period of the data, not with the clock", async () => {
    const reply = await map("indicator=revenue&cluster=commerce");
    expect(reply.period).toBe("2025-Q3");
  });

  it("keeps the province's own figure apart from the sum, and says how many are missing", async () => {
    const reply = await map("indicator=revenue&cluster=commerce&period=2025-Q3");
    const missing = reply.areas.filter((entry) => entry.value === null).length;
    expect(reply.sum.missingAreas).toBe(missing);
    expect(reply.missing).toHaveLength(missing);
    expect(reply.province.value).not.toBeNull();
  });

  it("shows 市州合计 and 差额 when every prefecture reported", async () => {
    const reply = await map("indicator=gdp&period=2023");
    const total = reply.areas.reduce((sum, entry) => sum + (entry.value ?? Number.NaN), 0);
    expect(reply.sum.value).toBeCloseTo(total, 6);
    expect(reply.difference.value).toBeCloseTo(reply.province.value! - total, 6);
  });

  it("adds nothing but levels", async () => {
    const reply = await map("indicator=gdp&period=2024&stat=published-growth");
    expect(reply.sum).toMatchObject({ value: null, reason: "not-additive" });
    expect(reply.difference.value).toBeNull();
  });

  it("derives a quarter from cumulative figures", async () => {
    const [quarter, second, first] = await Promise.all([
      map("indicator=revenue&cluster=finance&period=2024-Q2&transformation=quarter"),
      map("indicator=revenue&cluster=finance&period=2024-Q2"),
      map("indicator=revenue&cluster=finance&period=2024-Q1"),
    ]);
    const wuhan = (reply: MapReply): number => reply.areas[0]!.value!;
    expect(wuhan(quarter)).toBeCloseTo(wuhan(second) - wuhan(first), 6);
    expect(quarter.areas[0]!.origin).toBe("derived");
    expect(quarter.notes.join("")).toContain("当季数");
  });

  it("reads 全年 and 累计 at December from one fact", async () => {
    const [year, december] = await Promise.all([
      map("indicator=revenue&cluster=finance&period=2024"),
      map("indicator=revenue&cluster=finance&period=2024-Q4&transformation=year-to-date"),
    ]);
    expect(year.areas).toEqual(december.areas);
  });

  it("has class bounds around all values, and diverging ones around zero for growth", async () => {
    const reply = await map("indicator=revenue&cluster=commerce&period=2025-Q3&stat=nominal-growth&n=5");
    const values = reply.areas.flatMap((entry) => (entry.value === null ? [] : [entry.value]));
    expect(reply.classes.diverging).toBe(true);
    expect(reply.classes.breaks[0]).toBeLessThanOrEqual(Math.min(...values));
    expect(reply.classes.breaks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    expect(reply.unit).toBe("%");
  });

  it("takes class bounds of the reader's own", async () => {
    const reply = await map("indicator=gdp&period=2024&classes=manual&breaks=1000,5000");
    expect(reply.classes.method).toBe("manual");
    expect(reply.classes.breaks).toEqual(expect.arrayContaining([1000, 5000]));
  });

  it("draws the counties of one prefecture, all without data yet", async () => {
    const reply = await map("indicator=gdp&period=2024&area=in:420500");
    expect(reply.areas).toHaveLength(13);
    expect(reply.classes.breaks).toEqual([]);
    expect(reply.areas.every((entry) => entry.reason === "not-available")).toBe(true);
  });

  it("shows shares of the province's own figure, 100 for the province itself", async () => {
    const reply = await map("indicator=gdp&period=2024&stat=share-of-province");
    expect(reply.province.value).toBe(100);
    const wuhan = reply.areas[0]!.value!;
    expect(wuhan).toBeGreaterThan(30);
    expect(wuhan).toBeLessThan(40);
  });

  it("gives average yearly growth from a year named", async () => {
    const reply = await map("indicator=gdp&period=2024&stat=cagr&from=2020");
    expect(reply.areas[0]).toMatchObject({ origin: "derived", reason: null });
  });

  it("reads the state of an earlier day, in which simulated figures have no revision yet", async () => {
    const releases = platform.stores.releases.list({ visibleOnly: true }).toReversed();
    const early = releases.find((release) => release.simulated)!;
    const reply = await map(`indicator=revenue&cluster=commerce&asof=${early.publishedAt}`);
    expect(reply.asof).toBe(early.publishedAt);
    expect(reply.release).not.toBeNull();
    expect(reply.areas.every((entry) => entry.vintage === null || entry.vintage <= early.id)).toBe(true);
  });
});
