import { describe, expect, it } from "vitest";
import { instantOfShanghaiInput, shanghaiInputOf } from "#web/format/shanghai-input.ts";

describe("shanghaiInputOf", () => {
  it("turns the day in Beijing, eight hours before Greenwich", () => {
    expect(shanghaiInputOf(new Date("2024-12-31T16:30:00Z"))).toBe("2025-01-01T00:30");
  });
});

describe("instantOfShanghaiInput", () => {
  it("gives back the instant it was made from", () => {
    const instant = instantOfShanghaiInput(shanghaiInputOf(new Date("2024-10-22T02:00:00Z")));
    expect(new Date(instant ?? "").toISOString()).toBe("2024-10-22T02:00:00.000Z");
  });

  it.each(["", "2024-10-22", "2024-13-01T10:00", "明天"])("can't read %j", (text) => {
    expect(instantOfShanghaiInput(text)).toBeNull();
  });
});
