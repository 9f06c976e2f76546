import { describe, expect, it } from "vitest";
import { monthsCode, monthsName } from "#server/domain/series/index.ts";
import { monthOf } from "../../../../support/a-fact-lookup.ts";

describe("months covered", () => {
  it("are named in Chinese and never relabelled as a longer stretch", () => {
    expect(monthsName(monthOf("2024-05"), "year-to-date")).toBe("2024年1—5月");
    expect(monthsName(monthOf("2024-06"), "quarter")).toBe("2024年4—6月");
    expect(monthsName(monthOf("2024-06"), "rolling4")).toBe("2023年7月—2024年6月");
    expect(monthsName(monthOf("2024-06"), "point")).toBe("2024年6月末");
    expect(monthsName(monthOf("2024-01"), "year-to-date")).toBe("2024年1月");
  });

  it("are given as first and last month", () => {
    expect(monthsCode(monthOf("2024-12"), "half")).toEqual({ first: "2024-07", last: "2024-12" });
  });
});
