import { clusters } from "@dash/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ProgressReply, progressReplySchema } from "#server/contract/index.ts";
import { anObservation, aRelease } from "../../support/an-observation.ts";
import { monthOf } from "../../support/a-fact-lookup.ts";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("demo");
});

afterAll(() => platform.close());

function progress(query = ""): Promise<ProgressReply> {
  return platform.read(progressReplySchema, `/clusters/progress${query}`);
}

describe("GET /clusters/progress", () => {
  it("has the ten clusters in the order of the target document, with wording", async () => {
    const reply = await progress();
    expect(reply.targetSet.id).toBe("work-points-2021");
    expect(reply.clusters.map((row) => row.cluster)).toEqual(clusters.map((cluster) => cluster.id));
    expect(reply.clusters[0]!.target).toEqual({ value: 30_000, wording: "左右", year: 2025 });
  });

  it("compares four rolling quarters, never a cumulative part of a year, while the year is open", async () => {
    const reply = await progress();
    expect(reply).toMatchObject({ period: "2025-Q3", closed: false });
    for (const row of reply.clusters) {
      expect(row.level).toMatchObject({ transformation: "rolling4", period: "2025-Q3" });
      expect(row.remainingYears).toBe(0.25);
    }
  });

  it("prints every input of a verdict with its number", async () => {
    const [commerce] = (await progress()).clusters;
    const text = commerce!.explanation.join("");
    expect(commerce!.shareOfTarget.value).toBeCloseTo((commerce!.level.value! / 30_000) * 100, 6);
    expect(commerce!.gap.value).toBeCloseTo(commerce!.level.value! - 30_000, 6);
    expect(text).toContain("左右");
    expect(text).toContain("所需年均增速");
    expect(text).toContain(commerce!.verdictName);
  });

  it("reads the board of an earlier period", async () => {
    const reply = await progress("?period=2024-Q4");
    expect(reply.clusters[0]!.level).toMatchObject({ transformation: "year", period: "2024" });
    expect(reply.clusters[0]!.remainingYears).toBe(1);
  });

  it("says 未列入 for clusters another document does not name, after those it names", async () => {
    const reply = await progress("?targetSet=plan-2021-11");
    const unnamed = reply.clusters.filter((row) => row.target === null);
    expect(unnamed.map((row) => row.cluster)).toEqual(["real-estate", "software-information", "emerging"]);
    for (const row of unnamed) {
      expect(row.verdictName).toBe("未列入");
      expect(row.shareOfTarget).toMatchObject({ value: null, reason: "no-target" });
    }
    expect(reply.clusters.slice(7)).toEqual(unnamed);
  });

  it("shows 新兴服务业 against its target but does not judge it while its scope is undefined", async () => {
    const row = (await progress()).clusters.find(({ cluster }) => cluster === "emerging");
    expect(row).toMatchObject({ verdict: "unknown", verdictName: "无法判断" });
    expect(row!.level.value).not.toBeNull();
    expect(row!.explanation.join("")).toContain("口径未定义");
  });

  it("says that targets are provincial and monitored by a proxy", async () => {
    const notes = (await progress()).notes.join("");
    expect(notes).toContain("全省目标");
    expect(notes).toContain("代用指标");
  });

  it("turns to 达成 or 未达成 once the whole target year is released", async () => {
    const figures = clusters.map((cluster) =>
      anObservation({
        indicator: "revenue",
        cluster: cluster.id,
        area: "420000",
        month: monthOf("2025-12"),
        value: cluster.id === "commerce" ? 31_000 : 10,
        origin: "reported",
      }),
    );
    const { id } = platform.stores.releases.append(
      aRelease({ publishedAt: "2026-01-25T00:00:00.000Z" }),
      figures,
    );
    platform.stores.releases.publish(id);
    const reply = await progress();
    expect(reply).toMatchObject({ period: "2025-Q4", closed: true });
    expect(reply.clusters[0]).toMatchObject({
      verdict: "achieved",
      verdictName: "达成",
      remainingYears: 0,
      requiredGrowth: { value: null, reason: "not-applicable" },
      gap: { value: 1000 },
    });
    expect(reply.clusters[3]).toMatchObject({ verdict: "not-achieved", verdictName: "未达成" });
    expect((await progress("?period=2025-Q3")).closed).toBe(false);
  });
});
