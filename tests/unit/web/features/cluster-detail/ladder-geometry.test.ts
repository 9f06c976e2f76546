import { describe, expect, it } from "vitest";
import { anchorAt, ladderShape } from "#web/features/cluster-detail/ladder-geometry.ts";

describe("the level ladder", () => {
  it("tells the steps passed from those ahead", () => {
    const { marks } = ladderShape(23437, 22271, 30000);
    expect(marks.map(({ name, passed }) => [name, passed])).toEqual([
      ["千亿", true],
      ["5000亿", true],
      ["1万亿", true],
      ["3万亿", false],
    ]);
  });

  it("leaves out the steps beyond level and target", () => {
    expect(ladderShape(4374, 3914, 5000).marks.map((mark) => mark.name)).toEqual(["千亿", "5000亿"]);
  });

  it("keeps every place on one axis from zero", () => {
    const shape = ladderShape(2500, 2000, 5000);
    expect(shape.level! / shape.target!).toBeCloseTo(0.5, 3);
  });

  it("is empty without level and target", () => {
    expect(ladderShape(null, null, null)).toEqual({
      marks: [],
      level: null,
      yearEarlier: null,
      target: null,
    });
  });

  it("anchors labels so that they stay inside", () => {
    expect([anchorAt(3), anchorAt(50), anchorAt(95)]).toEqual(["start", "middle", "end"]);
  });
});
