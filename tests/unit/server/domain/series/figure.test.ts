import { describe, expect, it } from "vitest";
import { type Fact, type Figure, toFigure } from "#server/domain/series/index.ts";
import { aFactBook, monthOf } from "../../../../support/a-fact-lookup.ts";

/** The figure of 30 derived from two cumulative facts. */
function derivedFrom(first: Partial<Fact>, second: Partial<Fact>): Figure {
  const book = aFactBook()
    .levels("420500", { "2024-03": 20 }, first)
    .levels("420500", { "2024-06": 50 }, second);
  const inputs = ["2024-06", "2024-03"].map((month) =>
    book.lookup("year-to-date", "level", "420500", monthOf(month))!,
  );
  return toFigure({ result: { value: 30 }, inputs, derived: true });
}

describe("toFigure", () => {
  it("takes the status of the least settled input, the taint of any and the newest release", () => {
    expect(
      derivedFrom({ status: "F", origin: "simulated", release: 3 }, { status: "P", release: 9 }),
    ).toEqual({
      value: 30,
      status: "P",
      reason: null,
      origin: "derived",
      simulated: true,
      vintage: 9,
      mixedVintages: true,
    });
  });

  it("does not call a figure mixed when a source names no stage of compilation", () => {
    expect(derivedFrom({ status: "A" }, { status: "P" }).mixedVintages).toBe(false);
  });

  it("has status 缺 or 保密 without a value, whatever the inputs", () => {
    const none = { inputs: [], derived: true } as const;
    expect(toFigure({ ...none, result: { value: null, reason: "missing" } }).status).toBe("M");
    expect(toFigure({ ...none, result: { value: null, reason: "confidential" } }).status).toBe("C");
  });
});
