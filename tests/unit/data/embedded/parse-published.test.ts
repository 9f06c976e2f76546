import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type EmbeddedObservation, parsePublished, sourcePrecedence } from "#data/embedded/index.ts";
import { monthIndex } from "#data/model/time-period.ts";

const folder = new URL("../../../../data/src/embedded/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const texts = {
  observations: read("published-observations.csv"),
  releases: read("published-releases.csv"),
  sources: read("published-sources.csv"),
};
const releases = parsePublished(texts, "2026-11-01T09:00:00+08:00");

/** All versions of one figure, the effective one last. */
function versions(
  indicator: string,
  area: string,
  year: number,
  month = 12,
  measure = "level",
): readonly EmbeddedObservation[] {
  return releases.flatMap((release) =>
    [...release.observations].filter(
      (row) =>
        row.indicator === indicator &&
        row.area === area &&
        row.month === monthIndex(year, month) &&
        row.measure === measure,
    ),
  );
}

describe("published figures", () => {
  it("supersede the preliminary GDP of 2023 by the census revision and keep the earlier one", () => {
    expect(versions("gdp", "420000", 2023).map((row) => [row.value, row.status, row.source?.class])).toEqual([
      [55803, "P", "press"],
      [56794.34, "S", "yearbook"],
    ]);
  });

  it("keep the published growth of GDP beside the revised level", () => {
    expect(versions("gdp", "420000", 2023, 12, "published-growth").map((row) => row.value)).toEqual([6]);
  });

  it("keep the levels of 武汉's retail sales, which are not comparable, with the growth as published", () => {
    expect(versions("retail-sales", "420100", 2024).at(-1)?.value).toBe(7931.87);
    const now = versions("retail-sales", "420100", 2025).at(-1);
    expect(now?.value).toBe(9013.96);
    expect(now?.note).toContain("不可比");
    expect(versions("retail-sales", "420100", 2025, 12, "published-growth").at(-1)?.value).toBe(4.5);
  });

  it("do not take growth against the start of the year for growth over the year", () => {
    const deposits = versions("deposits", "420200", 2021);
    expect(deposits.at(-1)).toMatchObject({ value: 2193.06, transformation: "point" });
    expect(deposits.at(-1)?.note).toContain("比年初增长9.3%");
    expect(versions("deposits", "420200", 2021, 12, "published-growth")).toEqual([]);
  });

  it("convert 亿吨 and 亿人次 without float noise", () => {
    expect(versions("port-cargo-throughput", "420500", 2024).at(-1)?.value).toBe(14900);
    expect(versions("domestic-tourist-trips", "420600", 2023).at(-1)?.value).toBe(10002.78);
  });

  it("keep cumulative figures at the month they end in", () => {
    expect(versions("software-revenue", "420000", 2023, 10).map((row) => row.value)).toEqual([2321.41]);
    expect(versions("gdp", "420100", 2021, 6).at(-1)?.value).toBe(8251.45);
  });

  it("mark an expected value as an estimate with its lower bound in words", () => {
    const tourism = versions("tourism-revenue", "420000", 2023).at(-1);
    expect(tourism).toMatchObject({ value: 7000, status: "E" });
    expect(tourism?.note).toContain("下限");
  });

  it("have GDP only for the four areas directly under the province", () => {
    const rows = releases.flatMap((release) => [...release.observations]);
    const indicatorsOf = new Set(
      rows.filter((row) => row.area.startsWith("4290")).map((row) => row.indicator),
    );
    expect([...indicatorsOf]).toEqual(["gdp"]);
  });

  it("come at most once per release and key, each with value and source", () => {
    for (const release of releases) {
      const keys = [...release.observations].map((row) =>
        [row.indicator, row.area, row.month, row.transformation, row.measure].join(" "),
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of release.observations) {
        expect(row.value).not.toBeNull();
        expect(row.origin).toBe("published");
        expect(row.source?.url).toMatch(/^https?:\/\//u);
      }
    }
  });

  it("are released by rising authority of their sources, a minute apart", () => {
    const ranks = releases.map((release) => {
      const [first] = release.observations;
      return sourcePrecedence.findIndex((entry) => entry === first?.source?.class);
    });
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(releases[0]?.publishedAt).toBe("2026-11-01T09:01:00+08:00");
    expect(releases[1]?.publishedAt).toBe("2026-11-01T09:02:00+08:00");
    expect(releases[0]?.note).toContain("原发布时间不详");
  });

  it.each([
    ["未登记的指标", "gdp,420000", "gnp,420000"],
    ["未知地区", "gdp,420000", "gdp,990000"],
    ["不是数字", "6456.23", "6,456"],
    ["不能按“point”存储", "2016-03,year-to-date", "2016-03,point"],
  ])("refuse a record with %s and name its line", (message, from, to) => {
    const bad = texts.observations.replace(from, to.includes("6,456") ? '"6,456"' : to);
    expect(() => parsePublished({ ...texts, observations: bad }, "2026-11-01T09:00:00+08:00")).toThrow(
      new RegExp(`published-observations\\.csv:2：.*${message}`, "u"),
    );
  });
});
