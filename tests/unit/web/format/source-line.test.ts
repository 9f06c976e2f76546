import { expect, it } from "vitest";
import { sourceLine } from "#web/format/source-line.ts";

it("names two sources and counts the rest", () => {
  const sources = ["甲公报", "乙公报", "丙年鉴", "甲公报"].map((title) => ({ title }));
  expect(sourceLine({ sources, simulated: false })).toBe("来源：甲公报、乙公报等3种资料");
});

it("says that simulated figures come from a program", () => {
  expect(sourceLine({ sources: [], simulated: true })).toContain("模拟数据");
});

it("says first that figures are not public yet", () => {
  const sources = [{ class: "embargo", title: "未公开 · 提前阅读" }, { title: "甲公报" }];
  expect(sourceLine({ sources, simulated: false })).toBe("未公开 · 提前阅读。来源：甲公报");
});
