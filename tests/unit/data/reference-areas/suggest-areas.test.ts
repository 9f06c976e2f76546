import { describe, expect, it } from "vitest";
import { areasOfLevel } from "#data/reference-areas/areas-of-level.ts";
import { suggestAreas } from "#data/reference-areas/suggest-areas.ts";

const prefectures = areasOfLevel("prefecture");

describe("suggestions for a name that is none", () => {
  it.each([
    ["黄岗", "黄冈市"],
    ["宜倡", "宜昌市"],
    ["十偃", "十堰市"],
    ["孝敢市", "孝感市"],
    ["形州", "荆州市"],
    ["囊阳", "襄阳市"],
    ["先桃市", "仙桃市"],
  ])("lead for %s with %s, whose characters look or sound alike", (written, name) => {
    expect(suggestAreas(written, prefectures)[0]?.name).toBe(name);
  });

  it("are none for something else", () => {
    expect(suggestAreas("营业收入", prefectures)).toEqual([]);
  });
});
