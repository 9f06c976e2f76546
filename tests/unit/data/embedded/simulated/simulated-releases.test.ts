import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { clusters } from "#data/clusters/index.ts";
import { dataflowById } from "#data/dataflows/index.ts";
import { type EmbeddedObservation, simulatedReleases } from "#data/embedded/index.ts";
import { controlIndicators, indicatorById } from "#data/indicators/index.ts";
import { PROVINCE_CODE } from "#data/model/reference-area.ts";
import { monthIndex } from "#data/model/time-period.ts";
import { prefectures } from "#data/reference-areas/index.ts";

const releases = simulatedReleases().map((release) => ({ ...release, rows: [...release.observations] }));

const keyOf = (
  row: Pick<EmbeddedObservation, "indicator" | "cluster" | "area" | "month" | "measure">,
): string => [row.indicator, row.cluster, row.area, row.month, row.measure].join(" ");
const current = new Map(releases.flatMap((release) => release.rows.map((row) => [keyOf(row), row])));

function figure(
  indicator: string,
  cluster: string,
  area: string,
  year: number,
  quarter: number,
  measure: EmbeddedObservation["measure"] = "level",
): EmbeddedObservation {
  return current.get(keyOf({ indicator, cluster, area, month: monthIndex(year, quarter * 3), measure }))!;
}

function rolling(cluster: string, year: number): number {
  const at = (y: number, q: number) => figure("revenue", cluster, PROVINCE_CODE, y, q).value!;
  return at(year - 1, 4) - at(year - 1, 3) + at(year, 3);
}

describe("simulated quarterly table", () => {
  it("is the same to the last byte on every machine", () => {
    const hash = createHash("sha256");
    for (const release of releases) hash.update(JSON.stringify(release.rows));
    expect(hash.digest("hex")).toBe("ce48455bb2c2fb9a99d12d9876844271887db928aabfa1d76e6d467fc543a4f3");
  });

  it("fills 2019-Q1 to 2025-Q3 for ten clusters, the province and its prefectures", () => {
    const regular = releases.filter((release) => !release.id.endsWith("revision"));
    expect(regular).toHaveLength(27);
    const cells = clusters.length * (1 + prefectures.length);
    const facts = dataflowById("cluster-quarterly")!
      .columns.filter(({ indicator }) => !controlIndicators.some(({ id }) => id === indicator))
      .flatMap((column) => column.measures).length;
    for (const release of regular) expect(release.rows).toHaveLength(cells * facts);
    expect(
      current.has(
        keyOf({ ...figure("revenue", "commerce", PROVINCE_CODE, 2025, 3), month: monthIndex(2025, 12) }),
      ),
    ).toBe(false);
  });

  it("says of every figure that it is simulated", () => {
    for (const row of current.values()) expect(row.origin).toBe("simulated");
    for (const release of releases) expect(release.note).toContain("模拟");
  });

  it("gives a reason for every gap and never writes zero in its place", () => {
    for (const row of current.values()) {
      expect(row.value === null).toBe(row.reason !== null);
    }
    const amounts = [...current.values()].filter(
      (row) => row.measure !== "published-growth" && row.indicator !== "investment-growth",
    );
    expect(amounts.filter((row) => row.value === 0)).toEqual([]);
  });

  it("keeps to the decimals of each indicator", () => {
    for (const row of current.values()) {
      if (row.value === null) continue;
      const decimals = row.measure === "published-growth" ? 1 : indicatorById(row.indicator)!.decimals;
      expect(Number(row.value.toFixed(decimals))).toBe(row.value);
    }
  });

  it("has 随州 unreported in the first quarter of 2024 and 神农架 with several gaps", () => {
    expect(figure("revenue", "commerce", "421300", 2024, 1)).toMatchObject({
      value: null,
      status: "M",
      reason: "not-reported",
    });
    expect(figure("revenue", "commerce", "421300", 2024, 2).value).toBeGreaterThan(0);
    expect(figure("revenue", "research-design", "429021", 2024, 4).reason).toBe("not-applicable");
    expect(figure("profit", "finance", "429021", 2024, 4)).toMatchObject({
      reason: "confidential",
      status: "C",
    });
  });

  it("does not let the prefectures add up to the province", () => {
    for (const cluster of clusters) {
      const province = figure("revenue", cluster.id, PROVINCE_CODE, 2024, 4).value!;
      const sum = prefectures.reduce(
        (total, area) => total + (figure("revenue", cluster.id, area.code, 2024, 4).value ?? 0),
        0,
      );
      expect(Math.abs(sum - province)).toBeGreaterThan(0.5);
      expect(sum / province).toBeGreaterThan(0.95);
      expect(sum / province).toBeLessThan(1.05);
    }
  });

  it("shows the slump of 2020 and the rebound of 2021", () => {
    for (const cluster of clusters) {
      expect(figure("revenue", cluster.id, PROVINCE_CODE, 2020, 1, "published-growth").value).toBeLessThan(0);
      expect(figure("revenue", cluster.id, PROVINCE_CODE, 2021, 1, "published-growth").value).toBeGreaterThan(
        10,
      );
    }
  });

  it("grows cumulated revenue within every year", () => {
    for (const row of current.values()) {
      if (row.indicator !== "revenue" || row.measure !== "level" || row.value === null) continue;
      const next = current.get(keyOf({ ...row, month: row.month + 3 }));
      if (!next || next.value === null || (row.month + 1) % 12 === 0) continue;
      expect(next.value).toBeGreaterThan(row.value);
    }
  });

  it("publishes growth that follows from level and restated base", () => {
    for (const row of current.values()) {
      if (!["revenue", "profit", "tax"].includes(row.indicator) || row.measure !== "published-growth")
        continue;
      if (row.value === null) continue;
      const level = current.get(keyOf({ ...row, measure: "level" }))!.value!;
      const base = current.get(keyOf({ ...row, measure: "restated-base" }))!.value!;
      expect(base).toBeGreaterThan(0);
      expect(Math.abs((level / base - 1) * 100 - row.value)).toBeLessThanOrEqual(0.0501);
    }
  });

  it("has losses in real estate, with no growth rate over them", () => {
    expect(figure("profit", "real-estate", PROVINCE_CODE, 2024, 4).value).toBeLessThan(0);
    expect(figure("profit", "real-estate", PROVINCE_CODE, 2024, 4, "published-growth")).toMatchObject({
      value: null,
      reason: "not-applicable",
    });
  });

  it("marks the newest two quarters as provisional and no earlier current one", () => {
    for (const row of current.values()) {
      if (row.value === null) continue;
      expect(row.status === "P").toBe(row.month >= monthIndex(2025, 6));
    }
  });

  it("revises the year 2023 for some places and keeps the first version", () => {
    const index = releases.findIndex((release) => release.id.endsWith("revision"));
    const first = releases.find((release) => release.id === "simulated-2023-Q4")!;
    const revision = releases[index]!;
    expect(revision.note).toContain("修订说明");
    expect(revision.rows.length).toBeGreaterThan(0);
    const before = new Map(first.rows.map((row) => [keyOf(row), row]));
    for (const row of revision.rows) {
      expect(row.status).toBe("R");
      const old = before.get(keyOf(row))!;
      expect(old.status).toBe("P");
      expect(row.value!).toBeGreaterThan(old.value!);
    }
  });

  it("gives the target board something to tell: reached, nearly there and falling", () => {
    expect(rolling("commerce", 2025) / 30000).toBeCloseTo(0.78, 1);
    expect(rolling("logistics", 2025)).toBeGreaterThan(5000);
    expect(rolling("finance", 2025)).toBeGreaterThan(4900);
    expect(rolling("finance", 2025)).toBeLessThan(5000);
    expect(rolling("real-estate", 2025)).toBeLessThan(rolling("real-estate", 2024));
  });

  it("publishes in the order of time, after the end of each quarter", () => {
    const instants = releases.map((release) => Date.parse(release.publishedAt));
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(releases[0]?.publishedAt).toBe("2019-04-28T10:00:00+08:00");
  });
});
