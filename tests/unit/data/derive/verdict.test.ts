import { expect, it } from "vitest";
import { verdict, verdicts } from "#data/derive/verdict.ts";

it("gives every verdict its own word", () => {
  expect(verdicts.map(({ name }) => name)).toEqual([
    "已达到",
    "快于所需",
    "接近",
    "慢于所需",
    "无法判断",
    "达成",
    "未达成",
  ]);
});

it("finds a verdict by its id", () => {
  expect(verdict("close")).toMatchObject({ name: "接近", glyph: "◆", final: false });
  expect(verdict("achieved").final).toBe(true);
});
