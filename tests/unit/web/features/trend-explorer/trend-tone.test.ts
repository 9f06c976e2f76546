import { describe, expect, it } from "vitest";
import { trendTone } from "#web/features/trend-explorer/trend-tone.ts";

describe("the tone of a trend line", () => {
  it("keeps the province the yardstick, lets the chosen area stand out and the rest stay quiet", () => {
    expect(["420000", "420500", "420600"].map((area) => trendTone(area, "420500"))).toEqual([
      "province",
      "selected",
      "other",
    ]);
  });

  it("keeps the province the yardstick even when it is the one asked about", () => {
    expect(trendTone("420000", "420000")).toBe("province");
  });
});
