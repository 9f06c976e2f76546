import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HistoryReply, historyReplySchema } from "#server/contract/index.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("demo");
});

afterAll(() => platform.close());

function history(query: string): Promise<HistoryReply> {
  return platform.read(historyReplySchema, `/observations/history?${query}`);
}

describe("GET /observations/history", () => {
  it("lists the province's GDP of 2023 from the census revision back to the round figure of the report", async () => {
    const reply = await history("indicator=gdp&area=420000&period=2023");
    expect(reply.versions[0]).toMatchObject({ value: 56_794.34, status: "S", current: true });
    expect(reply.versions.at(-1)).toMatchObject({ value: 55_803, status: "P", current: false });
    expect(reply.versions.every((version) => version.source !== null)).toBe(true);
    expect(reply.derivation).toBeNull();
  });

  it("lists the inputs of a derived figure, each with its own period", async () => {
    const reply = await history(
      "indicator=revenue&cluster=commerce&area=420100&period=2024-Q2&transformation=quarter",
    );
    expect(reply.derivation).toBe("当季 = 2024年上半年 − 2024年一季度");
    expect(new Set(reply.versions.map((version) => version.period))).toEqual(new Set(["2024-Q2", "2024-Q1"]));
  });

  it("lists published growth apart from levels", async () => {
    const reply = await history("indicator=gdp&area=420500&period=2024&measure=published-growth");
    expect(reply).toMatchObject({ measure: "published-growth", unit: "%" });
    expect(reply.versions.length).toBeGreaterThan(0);
  });

  it("is read each time, because explanations are added later", async () => {
    const reply = await platform.get("/observations/history?indicator=gdp&area=420000&period=2023");
    expect(reply.headers["cache-control"]).toBe("no-store");
  });
});
