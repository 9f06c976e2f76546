import { monthIndex } from "@dash/data";
import { describe, expect, it } from "vitest";
import { lastClosedMonth } from "#server/domain/validation/last-closed-month.ts";

describe("lastClosedMonth", () => {
  it("changes at midnight in China, not in Greenwich", () => {
    expect(lastClosedMonth("2025-12-31T15:59:59.999Z")).toBe(monthIndex(2025, 11));
    expect(lastClosedMonth("2025-12-31T16:00:00.000Z")).toBe(monthIndex(2025, 12));
  });
});
