import { describe, expect, it } from "vitest";
import { joinedParts } from "#web/format/joined-parts.ts";

describe("sentences put behind one another", () => {
  it("keep their strong parts in every second place", () => {
    expect(joinedParts(["a", "B", "c"], [], ["d", "E", ""], ["。"])).toEqual(["a", "B", "cd", "E", "。"]);
  });
});
