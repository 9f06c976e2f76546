import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemSchema } from "#server/contract/index.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("demo");
});

afterAll(() => platform.close());

const REVENUE = "indicator=revenue&cluster=commerce";

describe("a wrong request", () => {
  it.each<[address: string, status: number, code: string, path: string | null]>([
    ["/map", 400, "missing-parameter", "indicator"],
    ["/map?indicator=gdp&colour=red", 400, "unknown-parameter", "colour"],
    ["/map?indicator=gdp&indicator=loans", 400, "repeated-parameter", "indicator"],
    ["/map?indicator=gpd", 400, "unknown-indicator", "indicator"],
    ["/map?indicator=revenue", 400, "missing-parameter", "cluster"],
    ["/map?indicator=revenue&cluster=retail", 400, "unknown-cluster", "cluster"],
    ["/map?indicator=revenue&cluster=_T", 422, "clusters-not-additive", "cluster"],
    ["/map?indicator=gdp&cluster=commerce", 422, "cluster-not-applicable", "cluster"],
    ["/map?indicator=gdp&period=2024Q3", 400, "invalid-period", "period"],
    [
      "/map?indicator=gdp&period=2024-Q2&transformation=quarter",
      422,
      "transformation-not-allowed",
      "transformation",
    ],
    ["/map?indicator=gdp&transformation=rolling4", 422, "transformation-not-allowed", "transformation"],
    [
      "/map?indicator=deposits&transformation=year-to-date",
      422,
      "transformation-not-allowed",
      "transformation",
    ],
    ["/map?indicator=gdp&transformation=weekly", 400, "unknown-transformation", "transformation"],
    [`/map?${REVENUE}&period=2025-Q4`, 422, "period-not-released", "period"],
    [`/map?${REVENUE}&period=2099`, 422, "period-not-released", "period"],
    [`/map?${REVENUE}&period=1999-Q1`, 422, "period-before-data", "period"],
    [
      `/map?${REVENUE}&period=2024-M05&transformation=quarter`,
      422,
      "period-transformation-mismatch",
      "period",
    ],
    [
      `/map?${REVENUE}&period=2024-S2&transformation=year-to-date`,
      422,
      "period-transformation-mismatch",
      "period",
    ],
    ["/map?indicator=tertiary-share&stat=published-growth", 422, "statistic-not-allowed", "stat"],
    ["/map?indicator=tertiary-share&stat=share-of-province", 422, "statistic-not-allowed", "stat"],
    ["/map?indicator=gdp&stat=mean", 400, "unknown-statistic", "stat"],
    ["/map?indicator=gdp&stat=cagr&period=2024", 400, "missing-parameter", "from"],
    ["/map?indicator=gdp&stat=cagr&period=2024&from=2024", 422, "invalid-start", "from"],
    ["/map?indicator=gdp&classes=pretty", 400, "unknown-classes", "classes"],
    ["/map?indicator=gdp&n=0", 400, "invalid-class-count", "n"],
    ["/map?indicator=gdp&n=1e3", 400, "invalid-class-count", "n"],
    ["/map?indicator=gdp&classes=manual", 400, "missing-parameter", "breaks"],
    ["/map?indicator=gdp&breaks=1,x", 400, "invalid-breaks", "breaks"],
    ["/map?indicator=gdp&area=999999", 400, "unknown-area", "area"],
    ["/map?indicator=gdp&area=level:city", 400, "invalid-area", "area"],
    ["/map?indicator=gdp&asof=yesterday", 400, "invalid-asof", "asof"],
    ["/series?indicator=gdp&from=2024&to=2020", 400, "range-reversed", "from"],
    ["/series?indicator=gdp&from=2099", 422, "period-not-released", "from"],
    ["/series?indicator=gdp&area=宜昌", 400, "unknown-area", "area"],
    [
      "/series?indicator=gdp,deposits&transformation=year",
      422,
      "transformation-not-allowed",
      "transformation",
    ],
    ["/series?indicator=revenue&area=level:county,level:prefecture", 422, "selection-too-large", null],
    ["/observations?indicator=gdp&format=pdf", 400, "unknown-format", "format"],
    ["/observations?indicator=gdp&period=2024&from=2020", 400, "conflicting-parameters", "period"],
    ["/observations?indicator=gdp&from=2099", 422, "period-not-released", "from"],
    ["/observations?indicator=gdp&area=", 400, "invalid-area", "area"],
    ["/clusters/progress?targetSet=mine", 400, "unknown-target-set", "targetSet"],
    ["/clusters/progress?period=2025-M08", 422, "period-transformation-mismatch", "period"],
    ["/clusters/progress?period=2026-Q1", 422, "period-not-released", "period"],
    ["/areas/421023", 404, "unknown-area", "code"],
    ["/areas/yichang", 404, "unknown-area", "code"],
    ["/areas/420500?period=x", 400, "invalid-period", "period"],
    ["/observations/history?indicator=gdp&area=420500", 400, "missing-parameter", "period"],
    [
      "/observations/history?indicator=gdp&area=level:prefecture&period=2024",
      400,
      "one-area-expected",
      "area",
    ],
    [
      "/observations/history?indicator=gdp&area=420500&period=2024&measure=x",
      400,
      "unknown-measure",
      "measure",
    ],
    ["/observations/history?indicator=gdp&area=420500&period=2099", 422, "period-not-released", "period"],
    ["/nothing", 404, "unknown-address", "/api/v1/nothing"],
  ])("%s gets %i %s", async (address, status, code, path) => {
    const reply = await platform.get(encodeURI(address));
    expect(reply.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(reply.headers["cache-control"]).toBe("no-store");
    const problem = problemSchema.parse(reply.json());
    expect(problem).toMatchObject({ status, code, path });
    expect(reply.statusCode).toBe(status);
    expect(problem.title).toMatch(/[\u4e00-\u9fff].*[。?]$/u);
  });

  it("names the newest released period when a future one is asked for", async () => {
    const reply = await platform.get(`/map?${REVENUE}&period=2025-Q4`);
    expect(reply.json()).toMatchObject({ detail: { newest: "2025-Q3" } });
    expect(reply.json<{ title: string }>().title).toContain("2025-Q3");
  });

  it("suggests the code for an area's name", async () => {
    const reply = await platform.get(`/series?indicator=gdp&area=${encodeURIComponent("宜昌")}`);
    expect(reply.json()).toMatchObject({ detail: { suggestions: [{ code: "420500", name: "宜昌市" }] } });
  });

  it("says why value added has no single quarters", async () => {
    const reply = await platform.get("/map?indicator=gdp&period=2024-Q2&transformation=quarter");
    expect(reply.json<{ title: string }>().title).toContain("不作累计倒减");
  });

  it("with a broken percent sign is answered in Chinese too", async () => {
    const reply = await platform.app.inject({ url: "/api/v1/areas/%E0%A4%A" });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: "malformed-address" });
  });

  it("does not leave a wrong answer in the memory of right ones", async () => {
    await platform.get(`/map?${REVENUE}&period=2025-Q4`);
    expect((await platform.get(`/map?${REVENUE}&period=2025-Q4`)).statusCode).toBe(422);
  });
});
