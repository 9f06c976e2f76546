import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "#web/format/text-width.ts";

describe("text without measuring", () => {
  it("takes one em for a Chinese character and less for a digit", () => {
    expect(textWidth("湖北", 10)).toBe(20);
    expect(textWidth("25", 10)).toBe(12);
  });

  it("breaks lines to fit, but never before closing punctuation", () => {
    expect(wrapText("一二三四，五", 40, 10)).toEqual(["一二三四，", "五"]);
  });
});
