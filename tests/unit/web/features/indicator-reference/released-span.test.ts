import { describe, expect, it } from "vitest";
import { frequencyName, releasedSpan } from "#web/features/indicator-reference/released-span.ts";

const periods = (...codes: string[]) =>
  codes.map((period) => ({ period, levels: 17, growths: 0, province: true }));

describe("releasedSpan", () => {
  it("says so when nothing was released", () => {
    expect(releasedSpan({ kind: "flow", periods: [] })).toBe("未发布");
  });

  it("names first and last period and their number", () => {
    expect(releasedSpan({ kind: "flow", periods: periods("2023-Q4", "2024-Q2") })).toBe(
      "2023年全年至2024年上半年，2 期",
    );
  });

  it("names the end of the month for stocks", () => {
    expect(releasedSpan({ kind: "stock", periods: periods("2024-Q2") })).toBe("2024年6月末，1 期");
  });
});

describe("frequencyName", () => {
  it.each([
    [["2022-Q4", "2023-Q4"], "年度"],
    [["2023-Q4", "2024-Q1"], "季度"],
    [["2024-Q1", "2024-M05"], "季度、月度"],
    [[], "—"],
  ])("reads %j as %s", (codes, name) => {
    expect(frequencyName(periods(...codes))).toBe(name);
  });
});
