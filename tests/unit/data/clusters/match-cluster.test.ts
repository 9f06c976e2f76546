import { describe, expect, it } from "vitest";
import { clusters } from "#data/clusters/index.ts";
import { matchCluster, suggestClusters } from "#data/clusters/match-cluster.ts";
import type { Cluster } from "#data/model/cluster.ts";

const all: readonly Cluster[] = clusters;

function idOf(text: string): string | null {
  const match = matchCluster(text);
  return match.kind === "matched" ? match.cluster.id : null;
}

it("finds every cluster by id, code, name, short name and alias", () => {
  for (const cluster of all)
    for (const text of [cluster.id, cluster.code, cluster.name, cluster.shortName, ...cluster.aliases])
      expect(idOf(text)).toBe(cluster.id);
});

it("gives every name to one cluster only", () => {
  const names = all.flatMap((cluster) => [
    ...new Set([cluster.name, cluster.shortName, ...cluster.aliases]),
    ...cluster.laterNames.map(({ name }) => name),
    ...cluster.falseFriends.map(({ name }) => name),
  ]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it("ignores white space and full-width forms", () => {
  expect(idOf(" 商贸 服务业\u3000")).toBe("commerce");
  expect(idOf("０１")).toBe("commerce");
  expect(idOf("文旅\u200B")).toBe("culture-tourism");
});

describe("look-alike names", () => {
  it("refuses 信息传输、软件和信息技术服务业 with the reason", () => {
    const match = matchCluster("信息传输、软件和信息技术服务业");
    expect(match).toMatchObject({ kind: "refused", cluster: { id: "software-information" } });
    expect(match).toHaveProperty("explanation", expect.stringContaining("电信"));
  });

  it("refuses sections of the classification of industries, whatever their punctuation", () => {
    expect(matchCluster("信息传输,软件和信息技术服务业").kind).toBe("refused");
    const other = matchCluster("居民服务、修理和其他服务业");
    expect(other.kind).toBe("refused");
    expect(other).toHaveProperty("explanation", expect.stringContaining("O门类"));
  });

  it("refuses every false friend", () => {
    for (const { falseFriends } of all)
      for (const { name } of falseFriends) expect(matchCluster(name).kind).toBe("refused");
  });

  it("takes 研发设计和科技服务 for 研发设计, with a note", () => {
    const found = matchCluster("研发设计和科技服务");
    expect(found).toMatchObject({ kind: "matched", cluster: { id: "research-design" } });
    expect(JSON.stringify(found)).toContain("2021年11月规划");
  });
});

it("does not guess from a part of a name", () => {
  expect(matchCluster("服务业")).toEqual({ kind: "unknown" });
  expect(matchCluster("")).toEqual({ kind: "unknown" });
});

it("suggests the name a slip of the pen was meant for", () => {
  expect(suggestClusters("商贸服物业").map(({ id }) => id)).toContain("commerce");
  expect(suggestClusters("采矿业").map(({ id }) => id)).not.toContain("commerce");
});
