import { indicatorById } from "@dash/data";
import { describe, expect, it } from "vitest";
import { notesOf, type Reading, SIMULATED_NOTE, toFigure } from "#server/domain/series/index.ts";
import { aFactBook, monthOf } from "../../../../support/a-fact-lookup.ts";

const revenue = indicatorById("revenue")!;
const gdp = indicatorById("gdp")!;

function aReading(change: object = {}): Reading {
  const book = aFactBook().levels("420500", { "2024-05": 5 }, change);
  const fact = book.lookup("year-to-date", "level", "420500", monthOf("2024-05"))!;
  return { result: { value: 5 }, inputs: [fact], derived: false };
}

function notes(reading: Reading, change: Partial<Parameters<typeof notesOf>[0]> = {}): string {
  return notesOf({
    indicator: revenue,
    clusters: ["commerce"],
    transformation: "year-to-date",
    statistic: "level",
    month: monthOf("2024-06"),
    figures: [toFigure(reading)],
    inputs: reading.inputs,
    ...change,
  }).join("\n");
}

describe("notesOf", () => {
  it("puts the remark on simulated figures first", () => {
    expect(notes(aReading({ origin: "simulated" })).startsWith(SIMULATED_NOTE)).toBe(true);
    expect(notes(aReading())).not.toContain("模拟数据");
  });

  it("says that figures are preliminary", () => {
    expect(notes(aReading({ status: "P" }))).toContain("初步数");
    expect(notes(aReading({ status: "F" }))).not.toContain("初步");
  });

  it("says that a period is not a whole quarter", () => {
    expect(notes(aReading(), { month: monthOf("2024-05") })).toContain("2024年1—5月");
  });

  it("keeps published and nominal growth of value added apart", () => {
    expect(notes(aReading(), { indicator: gdp, statistic: "nominal-growth" })).toContain(
      "不变价，两者不可比",
    );
  });

  it("takes over the remarks of the facts, each once, with the places it belongs to", () => {
    const text = notes(aReading({ note: "基数按普查修订" }));
    expect(text).toContain("宜昌 2024年1—5月累计：基数按普查修订。");
  });

  it("says what a cluster does not contain and that clusters are never added", () => {
    const text = notes(aReading(), { clusters: ["commerce", "finance"] });
    expect(text).toContain("商贸服务业：");
    expect(text).toContain("不得相加");
  });
});
