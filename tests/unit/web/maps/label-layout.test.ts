import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countiesOf, prefectures } from "#data/reference-areas/index.ts";
import { countiesWithin } from "#web/maps/boundaries.ts";
import type { PlacedLabel } from "#web/maps/label.ts";
import { containsBox, containsPoint, overlaps } from "#web/maps/planar-shape.ts";

import { embeddedBoundaries, labelledMap } from "./hubei-map.ts";

const province = embeddedBoundaries("prefectures");
const counties = embeddedBoundaries("counties");

function overlapping(labels: readonly PlacedLabel[]): readonly string[] {
  return labels.flatMap((label, index) =>
    labels
      .slice(index + 1)
      .filter((other) => overlaps(label.box, other.box))
      .map((other) => `${label.lines.join(" ")} / ${other.lines.join(" ")}`),
  );
}

describe("labels of the map of prefectures", () => {
  describe.each([320, 520, 760])("at a width of %i px", (width) => {
    it.each([
      ["growth rates", "−12.3"],
      ["levels", "12345.67"],
      ["gaps", "无数据"],
    ])("name all 17 areas without overlap with %s", (_, text) => {
      const { labels, height } = labelledMap(province, width, () => text);
      expect(labels.map((label) => label.area)).toEqual(prefectures.map((area) => area.code));
      expect(overlapping(labels)).toEqual([]);
      for (const { box } of labels) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }
    });

    it("give a growth rate to every area", () => {
      const { labels } = labelledMap(province, width, () => "6.2");
      for (const label of labels) expect(label.lines.join(" ")).toContain("6.2");
    });
  });

  it("stand inside their own area when they are said to, and every anchor does", () => {
    const { geometry, labels } = labelledMap(province, 520, () => "6.2");
    for (const { area, placement, box, anchor } of labels) {
      const { shape } = geometry.find(({ code }) => code === area)!;
      expect(containsPoint(shape, ...anchor)).toBe(true);
      if (placement === "inside") expect(containsBox(shape, box)).toBe(true);
    }
  });

  it("stand inside the large areas and beside 鄂州，which is too small", () => {
    const { labels } = labelledMap(province, 520, () => "6.2");
    const placement = (code: string) => labels.find((label) => label.area === code)?.placement;
    for (const code of ["420300", "420500", "420600", "422800"]) expect(placement(code)).toBe("inside");
    expect(placement("420700")).not.toBe("inside");
  });

  it("never overlap, whatever the values and the width", () => {
    const text = fc.constantFrom("6.2", "−0.6", "12345.67", "无数据", "保密", "820");
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 900 }),
        fc.array(text, { minLength: 17, maxLength: 17 }),
        (width, texts) => {
          const order = prefectures.map((area) => area.code);
          const { labels } = labelledMap(province, width, (area) => texts[order.indexOf(area)]!);
          expect(overlapping(labels)).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("labels of a prefecture's counties", () => {
  it.each(prefectures.map((area) => [area.name, area.code]))("do not overlap in %s", (_, code) => {
    for (const width of [320, 520]) {
      const { labels } = labelledMap(countiesWithin(counties, code), width, () => "123.45");
      expect(overlapping(labels)).toEqual([]);
      if (width === 520) expect(labels).toHaveLength(countiesOf(code).length);
    }
  });
});
