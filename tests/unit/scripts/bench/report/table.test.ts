import { describe, expect, it } from "vitest";
import { type BenchResult, goalReached } from "#scripts/bench/report/result.ts";
import { resultTable } from "#scripts/bench/report/table.ts";

const slice: BenchResult = {
  measure: "map slice",
  value: 12_345.6,
  unit: "req/s",
  beside: { label: "bare", value: 15_000 },
  ratio: { median: 0.823, low: 0.8, high: 0.85 },
  goal: { of: "ratio", limit: "at-least", bound: 0.85 },
};
const memory: BenchResult = {
  measure: "memory",
  value: 180.4,
  unit: "MB",
  goal: { of: "value", limit: "at-most", bound: 250 },
  note: "after a mixed load",
};

describe("goalReached", () => {
  it("holds a ratio against its bound", () => {
    expect(goalReached(slice)).toBe(false);
    expect(goalReached({ ...slice, ratio: { median: 0.85, low: 0.8, high: 0.9 } })).toBe(true);
  });
  it("holds a value against its bound", () => {
    expect(goalReached(memory)).toBe(true);
    expect(goalReached({ ...memory, value: 251 })).toBe(false);
  });
  it("says nothing where no goal was set", () => {
    expect(goalReached({ measure: "cold start", value: 400, unit: "ms" })).toBeNull();
  });
});

describe("resultTable", () => {
  it("shows each result with what it is held against, and says plainly that a goal was missed", () => {
    expect(resultTable([slice, memory])).toMatchInlineSnapshot(`
      "measure          value            beside  ratio (low–high)          goal  reached
      ---------  -----------  ----------------  ----------------  ------------  -------
      map slice  12346 req/s  bare 15000 req/s  0.82 (0.80–0.85)  ratio ≥ 0.85       NO
      memory          180 MB                                          ≤ 250 MB      yes
          after a mixed load"
    `);
  });
});
