import type { AreaProfileReply, ProfileRow } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { areaHeadline } from "#web/features/area-detail/area-headline.ts";
import { aFigure } from "../a-cluster-progress.ts";

function profileOf(change: Partial<ProfileRow>, level = "prefecture"): AreaProfileReply {
  const row: ProfileRow = {
    indicator: "tertiary-value-added",
    cluster: "_T",
    name: "服务业增加值",
    unit: "亿元",
    decimals: 2,
    period: "2025",
    transformation: "year",
    level: aFigure(3214.08),
    publishedGrowth: aFigure(6.8),
    nominalGrowth: aFigure(7.7),
    shareOfProvince: aFigure(9.3),
    provinceLevel: aFigure(34000),
    provinceGrowth: aFigure(6.3),
    rank: { rank: 2, of: 17, yearEarlier: 3 },
    ...change,
  };
  return {
    area: { code: "420500", name: "宜昌市", shortName: "宜昌", level, parent: "420000" },
    indicators: [row],
    clusters: [],
    notes: [],
    sources: [],
    simulated: false,
    asof: null,
    release: 1,
  };
}
const sentence = (change: Partial<ProfileRow>, level?: string) =>
  areaHeadline(profileOf(change, level)).join("");

describe("the headline of an area", () => {
  it("tells level, status, growth against the province in 百分点, share and both ranks", () => {
    expect(sentence({})).toBe(
      "宜昌市2025年服务业增加值 3,214.08 亿元（初步数），同比增长6.8%，比全省高0.5个百分点，占全省 9.3%，在有数据的17个市州中居第2位（上年第3位）。",
    );
  });

  it("calls a computed growth nominal and does not set it against the province's real one", () => {
    const text = sentence({ publishedGrowth: aFigure(null) });
    expect(text).toContain("名义增长7.7%");
    expect(text).not.toContain("比全省");
  });

  it("compares the province neither with itself nor with prefectures", () => {
    const text = sentence({ rank: { rank: null, of: 0, yearEarlier: null } }, "province");
    expect(text).toMatch(/同比增长6.8%。$/u);
  });

  it("says so when there is nothing", () => {
    expect(sentence({ level: aFigure(null) })).toBe("宜昌市：本库还没有已发布的主要指标。");
  });
});
