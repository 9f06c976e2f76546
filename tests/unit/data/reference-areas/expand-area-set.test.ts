import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { areas, areasOfLevel, customaryOrder, expandAreaSet } from "#data/reference-areas/index.ts";

function codes(expression: string): readonly string[] {
  const set = expandAreaSet(expression);
  return set.ok ? set.areas.map((area) => area.code) : [];
}

function error(expression: string) {
  const set = expandAreaSet(expression);
  return set.ok ? null : set.error;
}

describe("expandAreaSet", () => {
  it("expands levels to 17 prefectures and 103 counties", () => {
    expect(codes("level:prefecture")).toHaveLength(17);
    expect(codes("level:county")).toHaveLength(103);
  });

  it("expands in:420500 to the 13 counties of 宜昌，without zones", () => {
    expect(codes("in:420500")).toHaveLength(13);
    expect(codes("in:420500")).not.toContain("4205Z1");
  });

  it("expands in:429004 to 仙桃 itself, its own only division", () => {
    expect(codes("in:429004")).toEqual(["429004"]);
  });

  it("unites codes and sets, in customary order and each area once", () => {
    expect(codes("420500,420000,420500")).toEqual(["420000", "420500"]);
    expect(codes("level:prefecture, 420000,420100")).toEqual([
      "420000",
      ...areasOfLevel("prefecture").map((area) => area.code),
    ]);
  });

  it("gives any list of codes back in customary order without repetition", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...areas.map((area) => area.code)), { minLength: 1 }), (list) => {
        expect(codes(list.join(","))).toEqual([...new Set(list)].toSorted(customaryOrder));
      }),
    );
  });

  it.each([
    ["", "empty"],
    ["420000,", "empty"],
    ["420101", "unknown-area"],
    ["湖北", "unknown-area"],
    ["level:city", "unknown-level"],
    ["in:420000", "no-counties"],
    ["in:420502", "no-counties"],
    ["in:429999", "unknown-area"],
  ])("refuses %j as %s", (expression, code) => {
    expect(error(expression)?.code).toBe(code);
  });

  it("names the wrong part and, for a replaced code, its successor", () => {
    expect(error("420000,421023")?.part).toBe("421023");
    expect(error("420000,421023")?.message).toContain("421088");
  });
});
