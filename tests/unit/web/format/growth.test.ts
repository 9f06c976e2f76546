import { describe, expect, it } from "vitest";
import { movementWording } from "@dash/data";
import {
  formatRate,
  growthWords,
  movementWords,
  pointDifferenceWords,
  yearOnYearWords,
} from "#web/format/growth.ts";

describe("growth in a sentence", () => {
  it("says 下降3.0%，never 增长−3.0%", () => {
    expect(growthWords(-3)).toBe("下降3.0%");
    expect(yearOnYearWords(-3)).toBe("同比下降3.0%");
  });

  it("says 同比增长6.3%", () => {
    expect(yearOnYearWords(6.3)).toBe("同比增长6.3%");
  });

  it("says 持平 for what rounds to 0.0", () => {
    expect(growthWords(0.04)).toBe("持平");
    expect(yearOnYearWords(-0.04)).toBe("同比持平");
    expect(growthWords(0.05)).toBe("增长0.1%");
  });
});

it("keeps the minus sign in a table", () => {
  expect(formatRate(-2.3)).toBe("−2.3");
});

describe("movement of a rate", () => {
  it.each([
    [6.3, 5.9, "加快0.4个百分点"],
    [5.9, 6.3, "回落0.4个百分点"],
    [-1, -3, "降幅收窄2.0个百分点"],
    [-3, -1, "降幅扩大2.0个百分点"],
    [6.3, 6.3, "持平"],
    [1, -1, "由负转正"],
    [-1, 1, "由正转负"],
    [-1, 0, "由平转降"],
  ])("to %d from %d reads %s", (current, previous, words) => {
    expect(movementWords(movementWording(current, previous))).toBe(words);
  });
});

it("words a difference of rates in percentage points", () => {
  expect([2.1, -49.1, 0.04].map(pointDifferenceWords)).toEqual(["高2.1个百分点", "低49.1个百分点", "持平"]);
});
