import type { CatalogIndicator, CatalogReply } from "@dash/server/contract";

/** A catalogue entry of value added, 2024 whole year filled by 12 prefectures; change what a test is about. */
export function aCatalogIndicator(change: Partial<CatalogIndicator> = {}): CatalogIndicator {
  return {
    id: "tertiary-value-added",
    name: "服务业增加值",
    shortName: "服务业增加值",
    block: "area",
    theme: "综合",
    unit: "亿元",
    decimals: 2,
    kind: "flow",
    differencable: false,
    additiveOverAreas: true,
    priceBasis: { level: "current", growth: "constant" },
    betterDirection: "higher",
    scope: "第三产业",
    owner: "统计局",
    source: "统计年鉴",
    transformations: ["year-to-date", "year"],
    statistics: ["level", "published-growth", "share-of-province"],
    periods: [{ period: "2024-Q4", levels: 12, growths: 12, province: true }],
    simulated: false,
    ...change,
  };
}

/** Revenue of the clusters: quarterly, differencable. */
export function aRevenueIndicator(change: Partial<CatalogIndicator> = {}): CatalogIndicator {
  return aCatalogIndicator({
    id: "revenue",
    name: "营业收入",
    block: "cluster",
    differencable: true,
    transformations: ["year-to-date", "quarter", "half", "year", "rolling4"],
    statistics: ["level", "nominal-growth", "share-of-province"],
    periods: ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"].map((period) => ({
      period,
      levels: 17,
      growths: 0,
      province: true,
    })),
    simulated: true,
    ...change,
  });
}

/** A catalogue of two indicators and two clusters. */
export function aCatalog(change: Partial<CatalogReply> = {}): CatalogReply {
  const cluster = { code: "01", monitoredSeries: "营业收入", scopeNote: "", overlapsWith: [] };
  return {
    areas: [],
    clusters: [
      { ...cluster, id: "commerce", name: "商贸服务业", shortName: "商贸服务" },
      { ...cluster, id: "finance", name: "金融业", shortName: "金融" },
    ],
    indicators: [aCatalogIndicator(), aRevenueIndicator()],
    targetSets: [],
    units: [],
    statuses: [],
    reasons: [],
    transformations: [],
    statistics: [],
    currentPeriod: "2024-Q4",
    map: { notice: "示意图", source: "", reviewNumber: null },
    release: 1,
    releasedAt: "2025-01-20T02:00:00Z",
    simulated: true,
    ...change,
  };
}
