import { expect, it } from "vitest";
import { periodAfterChange } from "#web/features/cockpit/period-after-change.ts";

it("keeps the end of the period when the reading changes", () => {
  expect(periodAfterChange("2024-Q2", "half")).toBe("2024-S1");
  expect(periodAfterChange("2024-Q4", "year")).toBe("2024");
  expect(periodAfterChange("2024", "rolling4")).toBe("2024-Q4");
});

it("is nothing when no period of the new reading ends there", () => {
  expect(periodAfterChange("2024-Q1", "half")).toBeNull();
  expect(periodAfterChange(null, "half")).toBeNull();
});
