import { describe, expect, it } from "vitest";
import { monthCode, timeAxis } from "#server/domain/series/index.ts";
import { monthOf } from "../../../../support/a-fact-lookup.ts";

function axis(months: readonly string[], ...rest: [Parameters<typeof timeAxis>[1], string?, string?]) {
  const [transformation, from, to] = rest;
  return timeAxis(
    months.map(monthOf),
    transformation,
    from === undefined ? null : monthOf(from),
    to === undefined ? null : monthOf(to),
  ).map(monthCode);
}

describe("timeAxis", () => {
  it("fills a quarterly axis, so that a missing quarter is a gap", () => {
    expect(axis(["2024-03", "2024-06", "2024-12"], "year-to-date")).toEqual([
      "2024-03",
      "2024-06",
      "2024-09",
      "2024-12",
    ]);
  });

  it("fills a yearly axis by years only", () => {
    expect(axis(["2021-12", "2022-12", "2024-12"], "year-to-date")).toEqual([
      "2021-12",
      "2022-12",
      "2023-12",
      "2024-12",
    ]);
  });

  it("keeps irregular months as they are", () => {
    expect(axis(["2023-12", "2024-02", "2024-05"], "year-to-date")).toEqual([
      "2023-12",
      "2024-02",
      "2024-05",
    ]);
  });

  it("puts derived stretches on every month they can end in", () => {
    expect(axis(["2023-12", "2024-09"], "quarter")).toEqual(["2023-12", "2024-03", "2024-06", "2024-09"]);
    expect(axis(["2022-12", "2024-09"], "year")).toEqual(["2022-12", "2023-12"]);
  });

  it("stays within the range asked for and never goes beyond the data", () => {
    expect(axis(["2024-03", "2024-06", "2024-09"], "quarter", "2024-06", "2030-12")).toEqual([
      "2024-06",
      "2024-09",
    ]);
  });

  it("is empty without data", () => {
    expect(axis([], "quarter")).toEqual([]);
  });
});
