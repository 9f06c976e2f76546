import { expect, it } from "vitest";
import { percentagePointChange } from "#data/derive/percentage-point-change.ts";
import { absent, present } from "#data/model/missing-reason.ts";

it("subtracts rates without floating noise （上半年湖北GDP增速 5.6 in 2023, 5.8 in 2024）", () => {
  expect(percentagePointChange(present(5.8), present(5.6))).toEqual(present(0.2));
});

it("returns null when the earlier rate is missing", () => {
  expect(percentagePointChange(present(5.8), absent("not-available"))).toEqual(absent("missing"));
});
