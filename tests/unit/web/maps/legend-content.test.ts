import { describe, expect, it } from "vitest";

import { type AreaValue, shownText, spokenText } from "#web/maps/area-value.ts";
import { legendContent, spokenLegend } from "#web/maps/legend-content.ts";

function value(number: number | null, classIndex: number | null = 0, suppressed = false): AreaValue {
  const label = number === null ? "" : String(number);
  return {
    area: "420500",
    value: number,
    label,
    classIndex,
    missingName: number === null ? "未报" : null,
    suppressed,
  };
}

const classes = { breaks: [0, 4, 6, 8], diverging: false, method: "quantile" };
const legend = (values: readonly AreaValue[], given = classes) => legendContent(values, given, String);

describe("legendContent", () => {
  it("shows every class with its bounds, and no swatch for gaps that the map does not have", () => {
    const content = legend([value(1), value(5, 1), value(7, 2)]);
    expect(content.swatches).toHaveLength(3);
    expect(content).toMatchObject({
      ticks: ["0", "4", "6", "8"],
      sentence: null,
      noData: false,
      suppressed: false,
    });
  });

  it("has separate swatches for 无数据 and 保密", () => {
    expect(legend([value(1), value(5, 1), value(null, null)])).toMatchObject({
      noData: true,
      suppressed: false,
    });
    expect(legend([value(1), value(5, 1), value(null, null, true)])).toMatchObject({
      noData: false,
      suppressed: true,
    });
  });

  it("says it in a sentence when all values are equal", () => {
    const content = legend([value(5, 1), value(5, 1)]);
    expect(content.sentence).toBe("有数据的2个地区均为5");
    expect(content.swatches).toHaveLength(1);
    expect(content.ticks).toEqual([]);
  });

  it("says it in a sentence when only one area has a value", () => {
    expect(legend([value(5, 1), value(null, null)]).sentence).toBe("仅1个地区有数据：5");
  });

  it("says it in a sentence when no area has a value, without any class", () => {
    const content = legend([value(null, null)], { breaks: [], diverging: false, method: "auto" });
    expect(content).toMatchObject({ swatches: [], ticks: [], sentence: "所选各地区均无数据", noData: true });
  });

  it("marks the end open when an outlier lies beyond the bounds", () => {
    expect(legend([value(5, 1), value(900, 2)]).ticks).toEqual(["0", "4", "6", "≥6"]);
    expect(legend([value(5, 1), value(-3, 0)]).ticks).toEqual(["<4", "4", "6", "8"]);
  });

  it("keeps zero among the bounds of a map with negative values", () => {
    const content = legend([value(-1), value(5, 2)], {
      breaks: [-2, 0, 4, 8],
      diverging: true,
      method: "auto",
    });
    expect(content.ticks).toContain("0");
    expect(content.swatches.map((swatch) => swatch.belowZero)).toEqual([true, false, false]);
  });
});

describe("spokenLegend", () => {
  it("reads the bounds with their unit, then the gaps", () => {
    expect(spokenLegend(legend([value(1), value(5, 1), value(null, null)]), "亿元")).toBe(
      "图例：分3档，分界依次为0、4、6、8亿元；斜线为无数据",
    );
  });
});

describe("the texts of an area", () => {
  it("show the value, 无数据 or 保密，and never zero for a gap", () => {
    expect(shownText(value(0))).toBe("0");
    expect(shownText(value(null, null))).toBe("无数据");
    expect(shownText(undefined)).toBe("无数据");
    expect(shownText(value(null, null, true))).toBe("保密");
  });

  it("say name, value with unit, and status", () => {
    expect(spokenText("宜昌市", { ...value(7), label: "7.0", statusName: "初步" }, "%")).toBe(
      "宜昌市，7.0%，初步",
    );
  });

  it("say why there is no value, and never disclose a suppressed one", () => {
    expect(spokenText("神农架林区", value(null, null), "%")).toBe("神农架林区，无数据（未报）");
    expect(spokenText("潜江市", value(12, 0, true), "%")).toBe("潜江市，保密");
  });
});
