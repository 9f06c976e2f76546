import { describe, expect, it } from "vitest";

import {
  areaByCode,
  areas,
  areasOfLevel,
  countiesOf,
  customaryOrder,
  matchArea,
  prefectures,
} from "#data/reference-areas/index.ts";

const CUSTOMARY = [
  ["420100", "武汉"],
  ["420200", "黄石"],
  ["420300", "十堰"],
  ["420500", "宜昌"],
  ["420600", "襄阳"],
  ["420700", "鄂州"],
  ["420800", "荆门"],
  ["420900", "孝感"],
  ["421000", "荆州"],
  ["421100", "黄冈"],
  ["421200", "咸宁"],
  ["421300", "随州"],
  ["422800", "恩施州"],
  ["429004", "仙桃"],
  ["429005", "潜江"],
  ["429006", "天门"],
  ["429021", "神农架"],
];

describe("the catalogue of areas", () => {
  it("lists the 17 prefectures in customary order", () => {
    expect(prefectures.map((area) => [area.code, area.shortName])).toEqual(CUSTOMARY);
  });

  it("counts 103 county-level divisions: 99 under a prefecture and 4 directly under the province", () => {
    const counties = areasOfLevel("county");
    expect(counties).toHaveLength(103);
    expect(counties.filter((area) => area.level === "county")).toHaveLength(99);
    expect(counties.filter((area) => area.level === "prefecture").map((area) => area.code)).toEqual([
      "429004",
      "429005",
      "429006",
      "429021",
    ]);
  });

  it("gives every code once, and every parent exists", () => {
    expect(new Set(areas.map((area) => area.code)).size).toBe(areas.length);
    for (const area of areas) {
      if (area.parent !== null) expect(areaByCode(area.parent)).toBeDefined();
    }
  });

  it("puts a county under the prefecture its code names", () => {
    for (const area of areas.filter(({ level }) => level === "county")) {
      expect(area.parent).toBe(`${area.code.slice(0, 4)}00`);
    }
  });

  it("makes the counties of all prefectures exactly the counties of the province", () => {
    expect(prefectures.flatMap((area) => countiesOf(area.code))).toEqual(countiesOf("420000"));
  });

  it("never counts a functional zone among counties", () => {
    expect(areasOfLevel("functional-zone").length).toBeGreaterThanOrEqual(8);
    expect(countiesOf("421000").map((area) => area.code)).not.toContain("421071");
    expect(countiesOf("421100").map((area) => area.code)).not.toContain("421171");
  });

  it("gives a functional zone without an official code one that is no number", () => {
    const own = areasOfLevel("functional-zone").filter((area) => !["421071", "421171"].includes(area.code));
    for (const zone of own) expect(zone.code).toMatch(/^42\d{2}Z\d$/u);
  });

  it("knows 监利市 by its code of 2020 and not by the one it replaced", () => {
    expect(areaByCode("421088")).toMatchObject({ name: "监利市", formerCodes: ["421023"] });
    expect(areaByCode("421023")).toBeUndefined();
  });

  it("matches every name and short name of a level to its own area", () => {
    for (const level of ["province", "prefecture", "county", "functional-zone"] as const) {
      for (const area of areasOfLevel(level)) {
        for (const name of [area.name, area.shortName]) {
          expect(matchArea(name, { level })).toMatchObject({
            kind: "match",
            area: { code: area.code },
          });
        }
      }
    }
  });
});

describe("customaryOrder", () => {
  it("restores the catalogue's order from any other", () => {
    const codes = areas.map((area) => area.code);
    expect(codes.toReversed().toSorted(customaryOrder)).toEqual(codes);
  });

  it("puts codes outside the catalogue last", () => {
    expect(["999999", "429021", "000001", "420000"].toSorted(customaryOrder)).toEqual([
      "420000",
      "429021",
      "000001",
      "999999",
    ]);
  });
});
