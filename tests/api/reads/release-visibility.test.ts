import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapReplySchema } from "#server/contract/index.ts";
import { anObservation, aRelease } from "../../support/an-observation.ts";
import { monthOf } from "../../support/a-fact-lookup.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

const HOUR = "2026-11-25T02:00:00.000Z";
const ADDRESS = "/map?indicator=gdp&period=2024";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("published");
});

afterAll(() => platform.close());

describe("an embargoed release", () => {
  it("changes nothing anybody can see before its hour, and everything at it, in and out of memory", async () => {
    const before = await platform.get(ADDRESS);
    platform.stores.releases.append(aRelease({ publishedAt: HOUR, vintage: "final" }), [
      anObservation({ area: "420500", month: monthOf("2024-12"), value: 6543.21, status: "F" }),
      anObservation({ area: "420500", month: monthOf("2026-09"), value: 1 }),
    ]);
    platform.setNow("2026-11-25T01:59:59.999Z");
    const during = await platform.get(ADDRESS);
    expect(during.body).toBe(before.body);
    expect((await platform.get("/catalog")).body).not.toContain("2026-Q3");
    expect(
      (await platform.get("/observations/history?indicator=gdp&area=420500&period=2024")).body,
    ).not.toContain("6543.21");
    expect((await platform.get("/map?indicator=gdp&period=2026-Q3")).statusCode).toBe(422);
    expect((await platform.get(`${ADDRESS}&asof=2030-01-01`)).body).not.toContain("6543.21");

    platform.setNow(HOUR);
    const after = mapReplySchema.parse((await platform.get(ADDRESS)).json());
    expect(after.areas.find((entry) => entry.area === "420500")).toMatchObject({
      value: 6543.21,
      status: "F",
    });
    const earlier = mapReplySchema.parse((await platform.get(`${ADDRESS}&asof=2026-11-24T00:00:00Z`)).json());
    expect(earlier.areas.find((entry) => entry.area === "420500")?.value).not.toBe(6543.21);
  });
});

describe("PUBLIC_READ=false", () => {
  it("asks for a session before showing any figure, from memory or not", async () => {
    const guarded = await aReadingPlatform("published", { PUBLIC_READ: "false" });
    for (const address of [ADDRESS, "/catalog", "/clusters/progress", ADDRESS]) {
      const reply = await guarded.get(address);
      expect(reply.statusCode).toBe(401);
      expect(reply.headers["cache-control"]).toBe("no-store");
    }
    expect((await guarded.get("/health")).statusCode).toBe(200);
    await guarded.close();
  });
});
