import { describe, expect, it } from "vitest";
import { originName, statusName, vintageName } from "#web/format/version-words.ts";

describe("the words of a version", () => {
  it("are Chinese for every id of the model", () => {
    expect([vintageName("preliminary"), statusName("P"), originName("simulated")]).toEqual([
      "初步",
      "初步",
      "模拟数据",
    ]);
  });

  it("are the id itself when it is not known", () => {
    expect(vintageName("new-kind")).toBe("new-kind");
  });
});
