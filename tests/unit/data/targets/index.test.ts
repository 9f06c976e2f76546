import { describe, expect, it } from "vitest";
import { clusters } from "#data/clusters/index.ts";
import {
  clusterTarget,
  DEFAULT_TARGET_SET,
  provincePlan202111,
  targetSetById,
  targetSets,
} from "#data/targets/index.ts";

describe("2021年工作要点", () => {
  const set = targetSetById("work-points-2021")!;

  it("is the default and comes first", () => {
    expect(DEFAULT_TARGET_SET).toBe("work-points-2021");
    expect(targetSets[0].id).toBe(DEFAULT_TARGET_SET);
  });

  it("has one target for each of the ten clusters, all 左右", () => {
    expect(set.targets.map(({ cluster }) => cluster)).toEqual(clusters.map(({ id }) => id));
    expect(new Set(set.targets.map(({ wording }) => wording))).toEqual(new Set(["左右"]));
  });

  it("states 万千亿 as written", () => {
    expect(set.targets.map(({ value }) => value)).toEqual([
      30_000, 10_000, 10_000, 5000, 5000, 5000, 5000, 5000, 5000, 5000,
    ]);
    expect(set).toMatchObject({
      targetYear: 2025,
      baseYear: 2020,
      date: "2021-03-01",
      measure: "主营业务收入",
    });
  });
});

describe("“十四五”规划", () => {
  const set = targetSetById("plan-2021-11")!;

  it("does not name real estate, software and emerging services", () => {
    for (const id of ["real-estate", "software-information", "emerging"])
      expect(clusterTarget(set, id)).toBeNull();
    expect(set.targets).toHaveLength(7);
  });

  it("says 超过 for commerce and culture and gives bare figures for the rest", () => {
    expect(clusterTarget(set, "commerce")).toEqual({ cluster: "commerce", value: 30_000, wording: "超过" });
    expect(clusterTarget(set, "culture-tourism")).toEqual({
      cluster: "culture-tourism",
      value: 10_000,
      wording: "超过",
    });
    expect(clusterTarget(set, "finance")).toEqual({ cluster: "finance", value: 5000, wording: null });
  });

  it("stands in the context of the province's own targets", () => {
    expect(
      provincePlan202111.targets.map(({ name, wording, value }) => `${name} ${wording} ${value}`),
    ).toEqual([
      "服务业增加值 超过 33000",
      "服务业增加值占地区生产总值比重 左右 55",
      "服务业增加值年均增速 左右 7.5",
      "服务贸易进出口总额年均增速 左右 10",
    ]);
  });
});

it("knows no other target sets", () => {
  expect(targetSetById("plan-2030")).toBeUndefined();
});
