import { describe, expect, it } from "vitest";
import { modelPeriod } from "#web/charts/series-model-of.ts";
import { withTargetPath } from "#web/features/cluster-detail/target-path.ts";
import { aModel } from "../../charts/a-series.ts";

const periods = ["2024-Q4", "2025-Q1"].map((code) => modelPeriod(code, "rolling4"));
const model = aModel({ 滚动四季: [100, 110] }, { periods });
const ends = { base: { year: 2024, value: 100 }, target: { year: 2025, value: 121 } };

describe("the path to a target", () => {
  it("leads from the base to the target at one rate, on to the end of the target year", () => {
    const { periods: axis, lines } = withTargetPath(model, ends);
    expect(axis.map((period) => period.code)).toEqual([
      "2024-Q4",
      "2025-Q1",
      "2025-Q2",
      "2025-Q3",
      "2025-Q4",
    ]);
    expect(lines[1]?.points.map((point) => Number(point.value?.toFixed(2)))).toEqual([
      100, 104.88, 110, 115.37, 121,
    ]);
  });

  it("carries its own label and leaves the observed line without values in the future", () => {
    const { lines } = withTargetPath(model, ends);
    expect(lines[1]).toMatchObject({ name: "按等速增长推算，非官方年度目标", tone: "path" });
    expect(lines[0]?.points.map((point) => point.value)).toEqual([100, 110, null, null, null]);
  });

  it("does not exist from a base of zero", () => {
    expect(withTargetPath(model, { ...ends, base: { year: 2024, value: 0 } })).toBe(model);
  });
});
