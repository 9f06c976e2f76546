import { describe, expect, it } from "vitest";
import { clusterHeadline } from "#web/features/cluster-detail/cluster-headline.ts";
import { aClusterProgress, aFigure, aProgressReply } from "../a-cluster-progress.ts";

const sentence = (change = {}) => clusterHeadline(aClusterProgress(change), aProgressReply()).join("");

describe("the headline of a cluster", () => {
  it("tells level, target with its wording, growth present and required, and the verdict", () => {
    expect(sentence()).toContain("营业收入 23,437.35 亿元，为2025年目标3万亿元左右的 78.1%；");
    expect(sentence()).toContain("比上年同期增长5.2%（名义），到目标年所需年均增速 168.4%，慢于所需。");
  });

  it("sets the figures strong", () => {
    const parts = clusterHeadline(aClusterProgress(), aProgressReply());
    expect(parts.filter((_, place) => place % 2 === 1)).toEqual([
      "23,437.35",
      "78.1%",
      "增长5.2%",
      "168.4%",
      "慢于所需",
    ]);
  });

  it("leaves the required growth out once the target year is closed", () => {
    const closed = { requiredGrowth: aFigure(null), verdictName: "未达成" };
    expect(sentence(closed)).not.toContain("所需");
    expect(sentence(closed)).toMatch(/未达成。$/u);
  });

  it("never says 增长 of a decline", () => {
    expect(sentence({ presentGrowth: aFigure(-3) })).toContain("下降3.0%");
  });

  it("says that the document names no target", () => {
    expect(sentence({ target: null })).toMatch(/2021年工作要点未列此集群的目标。$/u);
  });

  it("says why there is no level", () => {
    const level = { ...aFigure(null), period: "2025-Q3", transformation: "rolling4" as const };
    expect(sentence({ level, verdictName: "无法判断" })).toBe("商贸服务业：缺少计算所需数据，无法判断。");
  });
});
