import { describe, expect, it } from "vitest";

import { prefectures } from "#data/reference-areas/index.ts";
import { countiesWithin, readBoundaries } from "#web/maps/boundaries.ts";
import { mapGeometry } from "#web/maps/map-geometry.ts";
import { nextIndex } from "#web/maps/use-map-keys.ts";

import { embeddedBoundaries } from "./hubei-map.ts";

const province = embeddedBoundaries("prefectures");

describe("readBoundaries", () => {
  it("gives the prefectures in customary order, which the keyboard follows", () => {
    expect(province.map((feature) => feature.id)).toEqual(prefectures.map((area) => area.code));
  });

  it("reads GeoJSON in any order, by id, code or adcode, and leaves out what is no prefecture", () => {
    const [wuhan, huangshi, shiyan] = province;
    const document = {
      type: "FeatureCollection",
      features: [
        { ...shiyan, id: undefined, properties: { adcode: 420300 } },
        { ...huangshi, id: undefined, properties: { code: "420200" } },
        wuhan,
        { ...wuhan, id: "420102" },
        { ...wuhan, id: "430100" },
      ],
    };
    expect(readBoundaries(document, "prefectures").map((feature) => feature.id)).toEqual([
      "420100",
      "420200",
      "420300",
    ]);
  });

  it.each([null, 1, {}, { type: "Feature" }, { type: "Topology", objects: {} }])("refuses %j", (document) => {
    expect(() => readBoundaries(document, "counties")).toThrow("neither");
  });

  it("finds the counties of a prefecture, and 仙桃 as its own", () => {
    const counties = embeddedBoundaries("counties");
    expect(countiesWithin(counties, "420500")).toHaveLength(13);
    expect(countiesWithin(counties, "429004").map((feature) => feature.id)).toEqual(["429004"]);
  });
});

describe("mapGeometry", () => {
  const width = 520;
  const height = 350;
  const geometry = mapGeometry(province, width, height);
  const middle = (code: string) => {
    const { left, right, top, bottom } = geometry.find((area) => area.code === code)!.shape.bounds;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };

  it("fits every area into the drawing", () => {
    for (const { shape } of geometry) {
      expect(shape.bounds.left).toBeGreaterThanOrEqual(0);
      expect(shape.bounds.right).toBeLessThanOrEqual(width);
      expect(shape.bounds.top).toBeGreaterThanOrEqual(0);
      expect(shape.bounds.bottom).toBeLessThanOrEqual(height);
    }
  });

  it("has north up and east right: 十堰 above 恩施州，黄冈 right of 宜昌", () => {
    expect(middle("420300").y).toBeLessThan(middle("422800").y);
    expect(middle("421100").x).toBeGreaterThan(middle("420500").x);
  });

  it("draws no area inside out: each path keeps to its own bounds", () => {
    for (const { path, shape } of geometry) {
      const numbers = path.match(/-?\d+(\.\d+)?/gu)!.map(Number);
      const xs = numbers.filter((_, index) => index % 2 === 0);
      expect(Math.min(...xs)).toBeGreaterThan(shape.bounds.left - 3);
      expect(Math.max(...xs)).toBeLessThan(shape.bounds.right + 3);
    }
  });
});

describe("nextIndex", () => {
  it("moves with arrows, wraps at both ends, and jumps with Home and End", () => {
    expect(nextIndex("ArrowRight", 16, 17)).toBe(0);
    expect(nextIndex("ArrowDown", 3, 17)).toBe(4);
    expect(nextIndex("ArrowLeft", 0, 17)).toBe(16);
    expect(nextIndex("ArrowUp", 4, 17)).toBe(3);
    expect(nextIndex("Home", 9, 17)).toBe(0);
    expect(nextIndex("End", 9, 17)).toBe(16);
  });

  it("leaves other keys alone", () => {
    expect(nextIndex("a", 3, 17)).toBeNull();
    expect(nextIndex("Tab", 3, 17)).toBeNull();
  });
});
