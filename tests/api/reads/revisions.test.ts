import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { revisionsReplySchema } from "#server/contract/index.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("published");
});

afterAll(() => platform.close());

describe("the revision triangle of a published indicator", () => {
  it("holds the competing publications of the province's GDP, each with its release", async () => {
    const reply = await platform.read(revisionsReplySchema, "/revisions?indicator=gdp&area=420000");
    const revised = reply.periods.filter(({ versions }) => versions.length > 1);
    expect(revised.length).toBeGreaterThan(0);
    const known = new Set(reply.releases.map(({ id }) => id));
    for (const { versions } of reply.periods)
      for (const { release } of versions) expect(known).toContain(release);
    expect(reply.summary.periods).toBe(reply.periods.length);
  });

  it("ends with the value that is shown now", async () => {
    const reply = await platform.read(revisionsReplySchema, "/revisions?indicator=gdp&area=420000");
    const [newest] = reply.periods;
    const map = await platform.get(
      `/observations?indicator=gdp&area=420000&period=${newest!.period}&transformation=year-to-date`,
    );
    const body: { observations: readonly { value: number | null }[] } = map.json();
    expect(body.observations[0]!.value).toBe(newest!.versions.slice(-1)[0]!.value);
  });

  it.each([
    ["/revisions?indicator=gdp&area=420100,420500", 400, "one-area-expected"],
    ["/revisions?indicator=gdp&area=420500&measure=x", 400, "unknown-measure"],
    ["/revisions?indicator=revenue&area=420500", 400, "missing-parameter"],
    ["/revisions?indicator=gdp&area=420500&cluster=finance", 422, "cluster-not-applicable"],
  ])("refuses %s", async (address, status, code) => {
    const reply = await platform.get(address);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([status, code]);
  });
});
