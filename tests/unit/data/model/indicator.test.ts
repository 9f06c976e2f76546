import { describe, expect, it } from "vitest";
import { allowedTransformations, type Indicator, refuseTransformation } from "#data/model/indicator.ts";
import { timeTransformations } from "#data/model/time-transformation.ts";

const revenue: Indicator = {
  id: "revenue",
  name: "营业收入",
  shortName: "营业收入",
  aliases: [],
  block: "cluster",
  theme: "规模",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "规模以上",
  owners: ["statistics-services"],
  source: "报表制度",
};
const valueAdded: Indicator = { ...revenue, name: "增加值", differencable: false };
const employees: Indicator = { ...revenue, name: "从业人员期末人数", kind: "stock", differencable: false };
const growth: Indicator = { ...revenue, name: "投资增速", kind: "rate", differencable: false };

describe("refuseTransformation", () => {
  it("lets a flow be read in every way but as a point", () => {
    expect(timeTransformations.map(({ id }) => refuseTransformation(revenue, id)?.code ?? "lawful")).toEqual([
      "lawful",
      "lawful",
      "lawful",
      "lawful",
      "transformation-not-allowed",
      "lawful",
    ]);
  });

  it("says that value added is not differenced", () => {
    expect(refuseTransformation(valueAdded, "quarter")).toEqual({
      code: "transformation-not-allowed",
      message: "“增加值”按季分别核算，不作累计倒减。",
    });
    expect(refuseTransformation(valueAdded, "year")).toBeNull();
  });

  it("reads a stock only at its point", () => {
    expect(allowedTransformations(employees)).toEqual(["point"]);
    expect(refuseTransformation(employees, "rolling4")!.message).toContain("期末时点数");
  });

  it("says that a rate is not subtracted", () => {
    expect(refuseTransformation(growth, "quarter")!.message).toContain("比率");
  });

  it("says that a flow has no point", () => {
    expect(refuseTransformation(revenue, "point")!.message).toContain("时期数");
  });
});
