import type { AreaProfileReply, ProgressReply } from "@dash/server/contract";
import { expect, it } from "vitest";
import { headlineParts } from "#web/features/headline/headline-parts.ts";

const provinceWith = (level: number | null, growth: number | null) =>
  ({
    indicators: [
      {
        indicator: "tertiary-value-added",
        unit: "亿元",
        decimals: 2,
        period: "2024-Q3",
        transformation: "year-to-date",
        level: { value: level },
        publishedGrowth: { value: growth },
      },
    ],
  }) as AreaProfileReply;

const boardWith = (...verdicts: ProgressReply["clusters"][number]["verdict"][]) =>
  ({ clusters: verdicts.map((verdict) => ({ verdict })) }) as ProgressReply;

const strong = (parts: readonly string[]) => parts.filter((_, place) => place % 2 === 1);

it("says level and published growth, numbers strong", () => {
  const parts = headlineParts(provinceWith(23417.239, 6.26), undefined);
  expect(parts.join("")).toMatch(/^2024年前三季度全省服务业增加值 23,417\.24 亿元.同比增长6\.3%.不变价.。$/u);
  expect(strong(parts)).toEqual(["23,417.24", "同比增长6.3%"]);
});

it("words a fall as 下降 and never writes a minus sign after 增长", () => {
  expect(headlineParts(provinceWith(1, -3), undefined).join("")).toContain("同比下降3.0%");
});

it("counts the verdicts in words and leaves out those that do not occur", () => {
  const parts = headlineParts(undefined, boardWith("slower", "reached", "slower", "faster", "unknown"));
  expect(parts.join("")).toBe("十大集群中 1 个已达到目标值，1 个快于、2 个慢于所需增速，1 个无法判断。");
  expect(strong(parts)).toEqual(["1", "1", "2", "1"]);
  expect(headlineParts(undefined, boardWith("achieved", "not-achieved")).join("")).toBe(
    "十大集群中 1 个达成目标，1 个未达成目标。",
  );
});

it("keeps silent on what is not released", () => {
  expect(headlineParts(provinceWith(null, null), undefined).join("")).toBe("");
  expect(headlineParts(provinceWith(1, null), undefined).join("")).not.toContain("同比");
});
