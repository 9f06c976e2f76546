import { describe, expect, it } from "vitest";
import { joinsOf } from "#web/charts/line-joins.ts";
import { linePieces } from "#web/charts/line-pieces.ts";
import { aModel } from "./a-series.ts";

function piecesOf(values: readonly (number | null | `~${number}`)[], change = {}) {
  const model = aModel({ 湖北: values }, change);
  const [line] = model.lines;
  return linePieces(line!.points, joinsOf(model, line!));
}

describe("the pieces of a line", () => {
  it("is one firm piece when nothing is missing", () => {
    expect(piecesOf([1, 2, 3])).toEqual([{ provisional: false, values: [1, 2, 3] }]);
  });

  it("leaves a gap open", () => {
    expect(piecesOf([1, 2, null, 3, 4])).toEqual([
      { provisional: false, values: [1, 2, null, null, null] },
      { provisional: false, values: [null, null, null, 3, 4] },
    ]);
  });

  it("draws the way to and from a provisional value as provisional", () => {
    expect(piecesOf([1, 2, "~3", 4, 5])).toEqual([
      { provisional: false, values: [1, 2, null, null, null] },
      { provisional: true, values: [null, 2, 3, 4, null] },
      { provisional: false, values: [null, null, null, 4, 5] },
    ]);
  });

  it("joins a line that has every other period, but not over what it misses itself", () => {
    expect(piecesOf([1, null, 2, null, 3, null, null, null, 4]).map((piece) => piece.values)).toEqual([
      [1, null, 2, null, 3, null, null, null, null],
    ]);
  });

  it("is empty for a lone value", () => {
    expect(piecesOf([null, 1, null])).toEqual([]);
  });
});
