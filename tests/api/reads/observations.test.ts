import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ObservationsReply, observationsReplySchema } from "#server/contract/index.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("demo");
});

afterAll(() => platform.close());

function observations(query: string): Promise<ObservationsReply> {
  return platform.read(observationsReplySchema, `/observations?${query}`);
}

const ONE = "indicator=gdp&area=420000&period=2023";

describe("GET /observations", () => {
  it("gives a figure with unit, months, status and vintage", async () => {
    const reply = await observations(ONE);
    expect(reply.observations).toEqual([
      {
        indicator: "gdp",
        area: "420000",
        cluster: "_T",
        period: "2023",
        transformation: "year",
        stat: "level",
        value: 56_794.34,
        status: "S",
        reason: null,
        origin: "published",
        simulated: false,
        vintage: expect.any(Number) as number,
        mixedVintages: false,
        unit: "亿元",
        months: { first: "2023-01", last: "2023-12" },
      },
    ]);
    expect(reply.sources[0]!.title).toContain("湖北统计年鉴");
  });

  it("gives each published growth as it was published: 6.4 % in 2023 … and none is made from levels", async () => {
    const reply = await observations(
      "indicator=gdp&area=420000&from=2022&transformation=year&stat=published-growth",
    );
    expect(reply.observations.every((one) => one.origin === "published" || one.value === null)).toBe(true);
  });

  it("takes lists of areas, clusters and periods", async () => {
    const reply = await observations(
      "indicator=revenue&cluster=commerce,finance&area=420100,420500&period=2025-Q1,2025-Q2",
    );
    expect(reply.observations).toHaveLength(8);
    expect(new Set(reply.observations.map((one) => one.period))).toEqual(new Set(["2025-Q1", "2025-Q2"]));
  });

  it("takes the province and its prefectures when no area is named", async () => {
    expect((await observations("indicator=gdp&period=2024")).observations).toHaveLength(18);
  });

  it("does not reckon growth over a census revision: 武汉's retail sales of 2025", async () => {
    const reply = await observations("indicator=retail-sales&area=420100&period=2025&stat=nominal-growth");
    expect(reply.observations[0]).toMatchObject({ value: null, reason: "base-not-comparable" });
    expect(reply.notes.join("")).toContain("基期不可比");
  });

  it("streams a selection too long to be kept, as valid JSON", async () => {
    const reply = await platform.get(
      "/observations?indicator=revenue,profit,tax&area=level:prefecture,420000&from=2019&to=2025-Q3",
    );
    expect(reply.headers["cache-control"]).toBe("no-store");
    const parsed = observationsReplySchema.parse(reply.json());
    expect(parsed.observations.length).toBeGreaterThan(5000);
    expect(parsed.simulated).toBe(true);
  });
});

describe("downloads", () => {
  it("of CSV begin with a byte order mark and say what the table is", async () => {
    const reply = await platform.get(`/observations?${ONE}&format=csv`);
    expect(reply.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(reply.headers["content-type"]).toBe("text/csv; charset=utf-8");
    const labels = reply.body.split("\r\n").map((line) => line.split(",")[0]);
    for (const label of ["单位", "时期", "口径", "来源", "状态", "模拟数据", "数据版本"])
      expect(labels).toContain(label);
    expect(reply.body).toContain("56794.34,亿元,普查修订");
  });

  it("carry a Chinese file name: table, area, period, version", async () => {
    const reply = await platform.get(`/observations?${ONE}&format=csv`);
    const header = String(reply.headers["content-disposition"]);
    expect(decodeURIComponent(header.split("UTF-8''")[1]!)).toMatch(/^地区生产总值_湖北省_2023_r\d+\.csv$/);
  });

  it("say 模拟数据 in the head and beside each simulated figure", async () => {
    const reply = await platform.get(
      "/observations?indicator=revenue&cluster=commerce&area=420100&period=2025-Q3&format=csv",
    );
    expect(reply.body).toContain("模拟数据，");
    expect(reply.body.trimEnd().split("\r\n").at(-1)).toContain("模拟数据");
    expect(String(reply.headers["content-disposition"])).toContain(encodeURIComponent("含模拟数据"));
  });

  it("of GB18030 read the same as those of UTF-8", async () => {
    const [utf8, gb18030] = await Promise.all([
      platform.get(`/observations?${ONE}&format=csv`),
      platform.get(`/observations?${ONE}&format=csv-gb18030`),
    ]);
    expect(new TextDecoder("gb18030").decode(gb18030.rawPayload)).toBe(
      new TextDecoder("utf-8").decode(utf8.rawPayload),
    );
  });

  it("of xlsx hold numbers as numbers", async () => {
    const reply = await platform.get(`/observations?${ONE}&format=xlsx`);
    const workbook = await readXlsx(new Uint8Array(reply.rawPayload));
    const rows = workbook.sheets[0]!.rows;
    expect(rows[0]!.slice(0, 2)).toEqual(["标题", "湖北省 地区生产总值"]);
    expect(rows.at(-1)).toEqual(expect.arrayContaining(["地区生产总值", "420000", 56_794.34]));
  });

  it("are answered 304 to who has them", async () => {
    const { headers } = await platform.get(`/observations?${ONE}&format=xlsx`);
    const again = await platform.get(`/observations?${ONE}&format=xlsx`, {
      "if-none-match": String(headers["etag"]),
    });
    expect(again.statusCode).toBe(304);
  });
});
