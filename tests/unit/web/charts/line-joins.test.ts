import { describe, expect, it } from "vitest";
import { hasGap, joinsOf } from "#web/charts/line-joins.ts";
import { seriesModelOf } from "#web/charts/series-model-of.ts";
import { aModel, aPoint, aSeriesReply } from "./a-series.ts";

function cumulative(points: readonly [string, number][]) {
  const reply = aSeriesReply(
    points.map(([period, value]) => aPoint(period, value)),
    { stat: "level", unit: "亿元", decimals: 2 },
  );
  const lines = reply.lines.map((line) => ({ ...line, unit: "亿元" }));
  return seriesModelOf({ ...reply, lines }, { title: "", subtitle: "", toneOf: () => "level" });
}

describe("what is joined", () => {
  it("does not join cumulative amounts across the turn of the year", () => {
    const model = cumulative([
      ["2024-Q3", 30],
      ["2024-Q4", 40],
      ["2025-Q1", 11],
    ]);
    const joins = joinsOf(model, model.lines[0]!);
    expect([joins(0, 1), joins(1, 2)]).toEqual([true, false]);
  });

  it("joins cumulative amounts of one stretch a year", () => {
    const model = cumulative([
      ["2023-Q4", 38],
      ["2024-Q4", 40],
    ]);
    expect(joinsOf(model, model.lines[0]!)(0, 1)).toBe(true);
  });

  it("knows a gap inside a line and after its newest value", () => {
    const [whole, broken, ended] = aModel({
      全: [1, 2, 3, 4],
      断: [1, null, 3, 4],
      止: [1, 2, 3, null],
    }).lines;
    expect([hasGap(whole!, 3), hasGap(broken!, 3), hasGap(ended!, 3)]).toEqual([false, true, true]);
  });
});
