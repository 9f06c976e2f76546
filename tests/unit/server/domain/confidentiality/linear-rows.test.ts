import { describe, expect, it } from "vitest";
import type { GuardedFigure } from "#server/domain/confidentiality/guarded-figure.ts";
import { linearRows } from "#server/domain/confidentiality/linear-rows.ts";
import { aGuardedFigure, MARCH } from "../../../../support/a-guarded-table.ts";

const level = aGuardedFigure({ value: null, reason: "confidential" });
const rate = aGuardedFigure({ measure: "published-growth", value: null, reason: "confidential" });

function grownFrom(base: Partial<GuardedFigure>) {
  const factor = aGuardedFigure({ month: MARCH - 12, standing: "public", ...base });
  return linearRows([{ kind: "product", whole: level, factor, rate, offset: 100 }], new Set([level, rate]));
}

describe("the equation of a level and its growth", () => {
  it("ties the one to the other where the base can be read", () => {
    const [row] = grownFrom({ value: 80 });
    expect([...row!.unknowns]).toEqual([
      [level, 1],
      [rate, -0.8],
    ]);
    expect(row!.constant).toBe(80);
  });

  it("says nothing where there was nothing to grow from", () => {
    expect(grownFrom({ value: 0 })).toEqual([]);
    expect(grownFrom({ value: null, reason: "not-applicable" })).toEqual([]);
  });
});
