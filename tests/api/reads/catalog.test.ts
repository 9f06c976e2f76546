import { areas, clusters, indicators } from "@dash/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogReplySchema, healthReplySchema } from "#server/contract/index.ts";
import { readMigrations } from "#server/storage/migrations.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("demo");
});

afterAll(() => platform.close());

describe("GET /health", () => {
  it("names version, newest release and database", async () => {
    const reply = await platform.read(healthReplySchema, "/health");
    expect(reply.release).toBe(platform.stores.releases.newest(null)!.id);
    expect(reply.database).toEqual({ engine: "sqlite", schema: readMigrations().length });
  });
});

describe("GET /catalog", () => {
  it("lists every area, cluster and indicator of the registries", async () => {
    const reply = await platform.read(catalogReplySchema, "/catalog");
    expect(reply.areas).toHaveLength(areas.length);
    expect(reply.clusters.map((one) => one.id)).toEqual(clusters.map((one) => one.id));
    expect(reply.indicators.map((one) => one.id)).toEqual(indicators.map((one) => one.id));
  });

  it("says in which readings an indicator may be asked", async () => {
    const { indicators: found } = await platform.read(catalogReplySchema, "/catalog");
    const gdp = found.find((one) => one.id === "gdp")!;
    expect(gdp.transformations).toEqual(["year-to-date", "year"]);
    expect(gdp.statistics).toContain("published-growth");
    const share = found.find((one) => one.id === "tertiary-share")!;
    expect(share.statistics).toEqual(["level"]);
  });

  it("lists the released periods of an indicator with how much of the map they fill", async () => {
    const { indicators: found } = await platform.read(catalogReplySchema, "/catalog");
    const gdp = found.find((one) => one.id === "gdp")!;
    const year = gdp.periods.find((one) => one.period === "2023-Q4")!;
    expect(year).toEqual({
      period: "2023-Q4",
      levels: 17,
      growths: expect.any(Number) as number,
      province: true,
    });
    expect(gdp.periods.map((one) => one.period)).toEqual(gdp.periods.map((one) => one.period).toSorted());
  });

  it("opens with the newest released period of the clusters", async () => {
    const reply = await platform.read(catalogReplySchema, "/catalog");
    expect(reply.currentPeriod).toBe("2025-Q3");
    expect(reply.simulated).toBe(true);
    expect(reply.targetSets.filter((set) => set.isDefault)).toHaveLength(1);
  });

  it("prints under maps that they are sketches while there is no 审图号", async () => {
    const reply = await platform.read(catalogReplySchema, "/catalog");
    expect(reply.map.notice).toBe("示意图，不作为划界依据；审图号：待申请");
    expect(reply.map.reviewNumber).toBeNull();
  });
});

describe("GET /boundaries", () => {
  it.each(["prefectures", "counties"])("gives the %s, to be kept until they change", async (level) => {
    const reply = await platform.get(`/boundaries/${level}`, { "accept-encoding": "br" });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-encoding"]).toBe("br");
    const again = await platform.get(`/boundaries/${level}`, {
      "if-none-match": String(reply.headers["etag"]),
    });
    expect(again.statusCode).toBe(304);
  });
});

describe("an empty database", () => {
  it("has a catalogue without periods, a board without levels, and maps that say why", async () => {
    const empty = await aReadingPlatform("none");
    const catalog = await empty.read(catalogReplySchema, "/catalog");
    expect(catalog).toMatchObject({ currentPeriod: null, release: null, simulated: false });
    const board = await empty.get("/clusters/progress");
    expect(board.json()).toMatchObject({ period: null, closed: false });
    const map = await empty.get("/map?indicator=gdp");
    expect(map.json()).toMatchObject({ status: 404, code: "no-data" });
    expect((await empty.get("/areas/420500")).statusCode).toBe(200);
    await empty.close();
  });
});

describe("a database without simulated figures", () => {
  it("never says 模拟数据", async () => {
    const published = await aReadingPlatform("published");
    const catalog = await published.read(catalogReplySchema, "/catalog");
    expect(catalog.simulated).toBe(false);
    expect((await published.get("/map?indicator=gdp&period=2024")).body).not.toContain("模拟");
    await published.close();
  });
});
