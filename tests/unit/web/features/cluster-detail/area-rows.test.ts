import type { MapReply } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { areaRows } from "#web/features/cluster-detail/area-rows.ts";
import { aFigure } from "../a-cluster-progress.ts";

const entry = (area: string, name: string, value: number | null, rank: number | null) => ({
  area,
  name,
  rank,
  ...aFigure(value),
});

const level: MapReply = {
  indicator: "revenue",
  cluster: "commerce",
  period: "2025-Q3",
  transformation: "rolling4",
  stat: "level",
  months: { first: "2024-10", last: "2025-09" },
  unit: "亿元",
  decimals: 2,
  scope: "",
  notes: [],
  sources: [],
  simulated: false,
  asof: null,
  release: 1,
  areas: [
    entry("420100", "武汉", 10, 2),
    entry("420200", "黄石", null, null),
    entry("420300", "十堰", 30, 1),
  ],
  province: aFigure(45),
  sum: { ...aFigure(null), missingAreas: 1 },
  difference: aFigure(null),
  classes: { method: "auto", breaks: [], diverging: false },
  missing: ["420200"],
  suppressed: [],
};
const only = { level, share: undefined, growth: undefined };

describe("the rows of prefectures", () => {
  it("stand in customary order between the province and 市州合计 with 差额", () => {
    expect(areaRows(only, "customary").map((row) => row.name)).toEqual([
      "湖北省",
      "武汉",
      "黄石",
      "十堰",
      "市州合计",
      "差额（全省−合计）",
    ]);
  });

  it("by value put areas without a value last", () => {
    expect(areaRows(only, "value").map((row) => row.name)).toEqual([
      "湖北省",
      "十堰",
      "武汉",
      "黄石",
      "市州合计",
      "差额（全省−合计）",
    ]);
  });

  it("show the province as reported even when the sum can't be made", () => {
    const rows = areaRows(only, "customary");
    expect(rows.find((row) => row.id === "420000")?.level.value).toBe(45);
    expect(rows.filter((row) => row.aside).map((row) => row.level.value)).toEqual([null, null]);
  });
});
