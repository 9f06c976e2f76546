import { indicatorById } from "@dash/data";
import { describe, expect, it } from "vitest";
import type { Outcome } from "#server/domain/refusal.ts";
import {
  selectAreas,
  selectCluster,
  selectClusters,
  selectIndicator,
  selectStatistic,
  selectTransformation,
} from "#server/domain/series/index.ts";

const revenue = indicatorById("revenue")!;
const gdp = indicatorById("gdp")!;
const share = indicatorById("tertiary-share")!;
const deposits = indicatorById("deposits")!;

function refusalOf(outcome: Outcome<unknown>) {
  expect(outcome.ok).toBe(false);
  return (outcome as Extract<typeof outcome, { ok: false }>).refusal;
}

describe("selectIndicator", () => {
  it("suggests ids that share a word with an unknown one", () => {
    const refusal = refusalOf(selectIndicator("retail-sale"));
    expect(refusal).toMatchObject({ kind: "invalid", code: "unknown-indicator", path: "indicator" });
    expect(refusal.detail?.["suggestions"]).toContain("retail-sales");
  });

  it("understands the Chinese name well enough to suggest the id", () => {
    expect(refusalOf(selectIndicator("地区生产总值")).detail?.["suggestions"]).toEqual(["gdp"]);
  });
});

describe("selectCluster", () => {
  it("wants a cluster for indicators of the cluster block and lists them", () => {
    const refusal = refusalOf(selectCluster(revenue, undefined));
    expect(refusal).toMatchObject({ code: "missing-parameter", path: "cluster" });
    expect(refusal.message).toContain("commerce");
  });

  it("refuses a total of the clusters, because they overlap", () => {
    expect(refusalOf(selectCluster(revenue, "_T"))).toMatchObject({
      kind: "unlawful",
      code: "clusters-not-additive",
    });
  });

  it("refuses a cluster for indicators that have none", () => {
    expect(refusalOf(selectCluster(gdp, "commerce")).code).toBe("cluster-not-applicable");
    expect(selectCluster(gdp, undefined)).toEqual({ ok: true, value: "_T" });
  });

  it("suggests the id for a Chinese name", () => {
    expect(refusalOf(selectCluster(revenue, "商贸服务业")).detail?.["suggestions"]).toEqual(["commerce"]);
  });

  it("takes all ten clusters when none of several is named", () => {
    const all = selectClusters(revenue, undefined);
    expect(all.ok && all.value.length).toBe(10);
  });
});

describe("selectAreas", () => {
  it("expands sets in customary order", () => {
    const set = selectAreas("level:prefecture");
    expect(set.ok && set.value.map((area) => area.shortName).slice(0, 3)).toEqual(["武汉", "黄石", "十堰"]);
  });

  it("suggests the code for a name and names the wrong part of a list", () => {
    const refusal = refusalOf(selectAreas("420000，宜昌"));
    expect(refusal.code).toBe("unknown-area");
    expect(refusal.message).toContain("420500（宜昌市）");
  });
});

describe("selectTransformation", () => {
  it("refuses to difference value added and says why", () => {
    const refusal = refusalOf(selectTransformation(gdp, "quarter"));
    expect(refusal).toMatchObject({ kind: "unlawful", code: "transformation-not-allowed" });
    expect(refusal.message).toContain("不作累计倒减");
  });

  it("refuses cumulative readings of a balance", () => {
    expect(refusalOf(selectTransformation(deposits, "year-to-date")).message).toContain("期末时点");
  });

  it("refuses words that are no transformation", () => {
    expect(refusalOf(selectTransformation(gdp, "monthly"))).toMatchObject({
      kind: "invalid",
      code: "unknown-transformation",
    });
  });
});

describe("selectStatistic", () => {
  it("refuses growth and share of a rate", () => {
    for (const statistic of ["published-growth", "nominal-growth", "share-of-province", "contribution"])
      expect(refusalOf(selectStatistic(share, statistic))).toMatchObject({
        kind: "unlawful",
        code: "statistic-not-allowed",
        path: "stat",
      });
  });

  it("takes the level when none is named", () => {
    expect(selectStatistic(gdp, undefined)).toEqual({ ok: true, value: "level" });
  });

  it("refuses words that are no statistic and lists those that are", () => {
    const refusal = refusalOf(selectStatistic(gdp, "average"));
    expect(refusal.code).toBe("unknown-statistic");
    expect(refusal.message).toContain("published-growth");
  });
});
