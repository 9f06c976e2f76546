import { describe, expect, it } from "vitest";
import { edit, type Grid } from "../../../../../fixtures/report-grid.ts";
import { goodGrid, goodProvinceGrid, longGrid, longRow } from "../../../../../support/a-checked-form.ts";
import { findingsIn, rulesFinding } from "../../../../../support/known-figures.ts";

const none = { published: [] };

/** A row of the long form about an area as a whole. */
function areaRow(indicator: string, name: string, level: number): Grid[number] {
  return longRow({ 2: "_T", 3: "", 5: indicator, 6: name, 8: level, 9: "", 10: "" });
}

function software(total: number, ...parts: readonly [number, number, number, number]): Grid {
  return longGrid(
    areaRow("software-revenue", "软件业务收入", total),
    areaRow("software-product-revenue", "软件产品收入", parts[0]),
    areaRow("software-it-service-revenue", "信息技术服务收入", parts[1]),
    areaRow("software-security-revenue", "信息安全收入", parts[2]),
    areaRow("software-embedded-revenue", "嵌入式系统软件收入", parts[3]),
  );
}

describe("parts-differ-from-whole", () => {
  it("names a total its parts do not make", () => {
    expect(findingsIn(software(100, 20.11, 60.23, 5.01, 12.4), none)).toMatchObject([
      { rule: "parts-differ-from-whole", severity: "error", cell: "I4", comparison: { difference: 2.25 } },
    ]);
  });

  it("allows half a unit of the last digit for each part and the total", () => {
    expect(rulesFinding(software(97.77, 20.11, 60.23, 5.01, 12.4), none)).toEqual([]);
  });
});

describe("part-above-whole", () => {
  it("names a part larger than its whole", () => {
    const findings = findingsIn(edit(goodProvinceGrid, { E9: 250, G9: null }), none);
    expect(findings).toMatchObject([
      { rule: "part-above-whole", severity: "error", cell: "E9", affects: ["C9"] },
    ]);
  });

  it("allows a part as large as its whole", () => {
    expect(rulesFinding(edit(goodProvinceGrid, { E9: 190, G9: 100 }), none)).toEqual([]);
  });
});

describe("share-inconsistent", () => {
  it("names a share the two figures do not make", () => {
    expect(findingsIn(edit(goodProvinceGrid, { G9: 61.2 }), none)).toMatchObject([
      { rule: "share-inconsistent", severity: "warning", cell: "G9", affects: ["E9", "C9"] },
    ]);
  });
});

describe("profit-above-revenue", () => {
  it("asks about a profit of more than half the revenue", () => {
    expect(rulesFinding(edit(goodGrid, { L9: 60, M9: 58, N9: 3.4 }), none)).toEqual(["profit-above-revenue"]);
  });
});

describe("employees-against-units", () => {
  it("asks about fewer people than units, and about ten thousand in each", () => {
    expect(rulesFinding(edit(goodGrid, { J9: 90_000 }), none)).toEqual(["employees-against-units"]);
    expect(rulesFinding(edit(goodGrid, { J9: 3 }), none)).toEqual(["employees-against-units"]);
  });
});
