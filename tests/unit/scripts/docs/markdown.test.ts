import { describe, expect, it } from "vitest";
import { markdownPage, markdownTable } from "#scripts/docs/markdown.ts";

describe("markdownTable", () => {
  it("escapes what would break a row", () => {
    expect(markdownTable(["名称"], [["甲|乙\n丙"]])).toBe("| 名称 |\n|---|\n| 甲\\|乙 丙 |");
  });
});

describe("markdownPage", () => {
  it("leaves out empty parts and ends with one line end", () => {
    expect(markdownPage(["# 题", "", "文"])).toBe("# 题\n\n文\n");
  });
});
