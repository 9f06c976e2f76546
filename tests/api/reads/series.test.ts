import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SeriesReply, seriesReplySchema } from "#server/contract/index.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("demo");
});

afterAll(() => platform.close());

function series(query: string): Promise<SeriesReply> {
  return platform.read(seriesReplySchema, `/series?${query}`);
}

describe("GET /series", () => {
  it("has one line per area over one axis, oldest first, every gap with its reason", async () => {
    const reply = await series("indicator=revenue&cluster=commerce&area=420000,420100,429021");
    expect(reply.lines.map((line) => line.name)).toEqual(["湖北", "武汉", "神农架"]);
    expect(reply.periods.at(-1)).toBe("2025-Q3");
    for (const line of reply.lines) {
      expect(line.points.map((point) => point.period)).toEqual(reply.periods);
      for (const point of line.points) expect(point.value === null).toBe(point.reason !== null);
    }
  });

  it("names lines by cluster when they differ by cluster", async () => {
    const reply = await series("indicator=revenue&cluster=commerce,finance&transformation=year");
    expect(reply.lines.map((line) => line.name)).toEqual(["商贸服务", "金融"]);
    expect(reply.notes.join("")).toContain("不得相加");
  });

  it("begins derived stretches where they can first be made", async () => {
    const reply = await series("indicator=revenue&cluster=commerce&transformation=rolling4");
    expect(reply.periods[0]).toBe("2019-Q4");
    expect(reply.lines[0]!.points[0]!.value).not.toBeNull();
  });

  it("keeps to the range asked for", async () => {
    const reply = await series(
      "indicator=revenue&cluster=commerce&transformation=quarter&from=2024&to=2024-Q3",
    );
    expect(reply.periods).toEqual(["2024-Q1", "2024-Q2", "2024-Q3"]);
  });

  it("compares each year with the one named for average yearly growth", async () => {
    const reply = await series("indicator=gdp&stat=cagr&transformation=year&from=2020");
    expect(reply.periods[0]).toBe("2021");
    expect(reply.unit).toBe("%");
  });

  it("draws several indicators of one transformation together", async () => {
    const reply = await series("indicator=gdp,tertiary-value-added&transformation=year&from=2020");
    expect(reply.lines.map((line) => line.name)).toEqual(["GDP", expect.any(String)]);
  });

  it("is an empty axis, not an error, for an area without any figure", async () => {
    const reply = await series("indicator=gdp&area=420502");
    expect(reply.periods).toEqual([]);
    expect(reply.lines).toHaveLength(1);
  });
});
