import { describe, expect, it } from "vitest";
import { countWords, surpriseWords } from "#web/features/difference/difference-words.ts";

describe("the difference report in words", () => {
  it("names the kinds that occur, and always what stayed", () => {
    const counts = { revised: 2, changed: 0, removed: 0, added: 138, unchanged: 0 };
    expect(countWords({ ...counts, earlier: null, order: "effect", total: 140, rows: [] })).toBe(
      "订正已发布数2个，新增138个，未变0个",
    );
  });

  it.each([
    [null, "—"],
    [0.4, "在通常偏差内"],
    [3.24, "通常偏差的3.2倍"],
    [250, "超过通常偏差的100倍"],
  ] as const)("a surprise of %s is %s", (times, words) => {
    expect(surpriseWords(times)).toBe(words);
  });
});
