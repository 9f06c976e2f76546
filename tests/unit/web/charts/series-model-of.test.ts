import { describe, expect, it } from "vitest";
import { seriesModelOf } from "#web/charts/series-model-of.ts";
import { aPoint, aSeriesReply } from "./a-series.ts";

const options = { title: "增速", subtitle: "%", toneOf: () => "province" as const };

describe("the series model of a reply", () => {
  it("keeps a gap as a gap with its reason in words, never as zero", () => {
    const reply = aSeriesReply([aPoint("2024-Q1", 6.1), aPoint("2024-Q2", null), aPoint("2024-Q3", 6.3)]);
    expect(seriesModelOf(reply, options).lines[0]?.points[1]).toEqual({
      value: null,
      missing: "未报",
      mark: "",
      provisional: false,
      simulated: false,
    });
  });

  it("begins with the first period in which any line has a value", () => {
    const reply = aSeriesReply([aPoint("2023-Q4", null), aPoint("2024-Q1", 6.1)]);
    expect(seriesModelOf(reply, options).periods.map((period) => period.code)).toEqual(["2024-Q1"]);
  });

  it("has no periods when nothing is known", () => {
    expect(seriesModelOf(aSeriesReply([aPoint("2024-Q1", null)]), options)).toMatchObject({
      periods: [],
      source: "",
    });
  });

  it("tells the periods it put in to keep the axis even from those of the reply", () => {
    const reply = aSeriesReply([aPoint("2024-Q1", 6), aPoint("2024-Q2", 6), aPoint("2024-Q4", 6)]);
    expect(seriesModelOf(reply, options).periods.map((period) => period.listed)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it("carries the watermark of figures that are not public, and none of public ones", () => {
    const reply = aSeriesReply([aPoint("2024-Q1", 6.1)]);
    const embargo = { class: "embargo", title: "未公开 · 李处长；2026-01-25 10:00公开", url: null };
    const ahead = seriesModelOf({ ...reply, sources: [embargo, ...reply.sources] }, options);
    expect(ahead.watermark).toBe("未公开 · 李处长");
    expect(ahead.source.startsWith(`${embargo.title}。来源：`)).toBe(true);
    expect(seriesModelOf(reply, options).watermark).toBeUndefined();
  });

  it("marks provisional figures", () => {
    const reply = aSeriesReply([aPoint("2024-Q1", 6.1, { status: "P" })]);
    expect(seriesModelOf(reply, options).lines[0]?.points[0]).toMatchObject({
      mark: "初步",
      provisional: true,
    });
  });

  it("names periods as their transformation reads them", () => {
    const reply = aSeriesReply([aPoint("2024-Q2", 1)]);
    const reading = (transformation: string) =>
      seriesModelOf({ ...reply, transformation }, options).periods[0];
    expect(reading("year-to-date")).toMatchObject({ name: "2024年上半年", part: "上半年" });
    expect(reading("quarter")).toMatchObject({ name: "2024年二季度", part: "二季" });
    expect(reading("point")).toMatchObject({ name: "2024年6月末", part: "6月" });
  });

  it("leaves out lines in another unit", () => {
    const reply = aSeriesReply([aPoint("2024-Q1", 6.1)]);
    const other = { ...reply.lines[0]!, unit: "亿元" };
    expect(seriesModelOf({ ...reply, lines: [...reply.lines, other] }, options).lines).toHaveLength(1);
  });
});
