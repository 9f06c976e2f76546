import { expect, it } from "vitest";
import { targetSets, type TargetSet } from "@dash/data";
import { targetAmount, targetParts, targetWords } from "#web/format/target.ts";

it.each([
  [30_000, "左右", "3万亿元左右"],
  [30_000, "超过", "超过3万亿元"],
  [10_000, "左右", "1万亿元左右"],
  [5000, "左右", "5000亿元左右"],
  [5000, null, "5000亿元"],
  [12_000, null, "1.2万亿元"],
  [12_345.67, null, "12345.67亿元"],
])("words %d (%s) as %s", (value, wording, words) => {
  expect(targetWords(value, wording)).toBe(words);
});

it("keeps the wording of every target of every set", () => {
  const sets: readonly TargetSet[] = targetSets;
  for (const { targets } of sets)
    for (const { value, wording } of targets)
      expect(targetWords(value, wording)).toContain(wording ?? "亿元");
});

it("gives figure and wording apart, in the order of reading", () => {
  expect(targetParts(30_000, "超过")).toEqual({ before: "超过", figure: "3万亿元", after: "" });
  expect(targetParts(5000, "左右")).toEqual({ before: "", figure: "5000亿元", after: "左右" });
  expect(targetAmount(5000)).toBe("5000亿元");
});
