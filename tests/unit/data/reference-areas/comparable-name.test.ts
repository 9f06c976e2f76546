import { describe, expect, it } from "vitest";
import { comparableName } from "#data/reference-areas/comparable-name.ts";

describe("names that are compared", () => {
  it.each([
    ["批发和零售业（亿元）", "批发和零售业(亿元)"],
    ["信息传输，软件和信息技术服务业", "信息传输、软件和信息技术服务业"],
    ["增加值【亿元】", "增加值(亿元)"],
    ["“营业收入”", "营业收入"],
    ["Ｒ＆Ｄ 经费", "r&d经费"],
  ])("%s is the same as %s", (written, other) => {
    expect(comparableName(written)).toBe(comparableName(other));
  });

  it("differ by their characters", () => {
    expect(comparableName("批发业")).not.toBe(comparableName("零售业"));
  });
});
