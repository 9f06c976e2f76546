import { dataflowById } from "@dash/data";
import { describe, expect, it } from "vitest";
import { refuseLayout } from "#server/domain/validation/refuse-layout.ts";
import type { ColumnUse } from "#server/domain/validation/sheet-layout.ts";

const form = dataflowById("cluster-quarterly")!;
const area: ColumnUse = { kind: "key", key: "areaName" };
const cluster: ColumnUse = { kind: "key", key: "clusterName" };
const revenue: ColumnUse = { kind: "figure", indicator: "revenue", measure: "level" };

function refusal(uses: readonly ColumnUse[], head: readonly [number, number] = [1, 2]): string | null {
  const columns = uses.map((use, index) => ({ index, use }));
  return refuseLayout({ sheet: 0, headFrom: head[0], headTo: head[1], columns }, form)?.message ?? null;
}

describe("a layout", () => {
  it("is lawful with keys of the rows and at least one column of figures", () => {
    expect(refusal([area, cluster, revenue, { kind: "ignored" }, { kind: "ignored" }])).toBeNull();
  });

  it("names what is missing", () => {
    expect(refusal([revenue])).toContain("还缺地区或地区代码、产业集群或集群代码");
    expect(refusal([area, cluster])).toContain("至少一栏数据");
  });

  it("names both columns that are read as the same", () => {
    expect(refusal([area, cluster, revenue, revenue])).toMatch(/^C列和D列都读作“营业收入本期累计”/u);
  });

  it("has only columns of the form", () => {
    expect(refusal([area, cluster, { kind: "figure", indicator: "gdp", measure: "level" }])).toContain(
      "没有这一栏",
    );
    expect(refusal([area, cluster, { kind: "figure", indicator: null, measure: "level" }])).toContain(
      "没有这一栏",
    );
  });

  it("has a head of a few lines from top to bottom", () => {
    expect(refusal([area, cluster, revenue], [3, 2])).toContain("表头");
    expect(refusal([area, cluster, revenue], [1, 11])).toContain("表头");
  });
});
