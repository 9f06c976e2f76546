import { describe, expect, it } from "vitest";
import { reportableAreas } from "#web/features/upload/reportable-areas.ts";

const areas = [
  { code: "420000", name: "湖北省", shortName: "湖北", level: "province", parent: null },
  { code: "420100", name: "武汉市", shortName: "武汉", level: "prefecture", parent: "420000" },
  { code: "420500", name: "宜昌市", shortName: "宜昌", level: "prefecture", parent: "420000" },
  { code: "420502", name: "西陵区", shortName: "西陵", level: "county", parent: "420500" },
] as const;

describe("reportableAreas", () => {
  it("offers a prefecture's reporter the prefecture only", () => {
    expect(reportableAreas({ areas: ["420500"] }, [...areas])).toEqual([{ id: "420500", name: "宜昌市" }]);
  });

  it("offers a county's reporter the county", () => {
    expect(reportableAreas({ areas: ["420502"] }, [...areas])).toEqual([{ id: "420502", name: "西陵区" }]);
  });

  it("offers a provincial reporter the province first, then every prefecture, no counties", () => {
    expect(reportableAreas({ areas: ["420000"] }, [...areas]).map((area) => area.id)).toEqual([
      "420000",
      "420100",
      "420500",
    ]);
  });
});
