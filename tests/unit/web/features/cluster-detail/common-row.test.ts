import { describe, expect, it } from "vitest";
import { commonRow } from "#web/features/cluster-detail/common-row.ts";
import { aCatalogIndicator } from "../../../../support/a-catalog.ts";
import { aPoint, aSeriesReply } from "../../charts/a-series.ts";

const points = [
  aPoint("2023-Q3", 30),
  aPoint("2023-Q4", 41),
  aPoint("2024-Q1", 11),
  aPoint("2024-Q3", 33),
  aPoint("2024-Q4", null),
];

describe("a row of the common block", () => {
  it("shows the newest period that has a figure, with the published growth of the same period", () => {
    const growth = aSeriesReply([aPoint("2024-Q3", 5.5), aPoint("2024-Q4", 6)]);
    const row = commonRow(aCatalogIndicator(), aSeriesReply(points), growth);
    expect(row.point?.period).toBe("2024-Q3");
    expect(row.growth?.value).toBe(5.5);
  });

  it("draws cumulative figures only beside the same stretch of other years", () => {
    expect(commonRow(aCatalogIndicator(), aSeriesReply(points), undefined).trend).toEqual([30, 33]);
  });

  it("draws points in time one after another", () => {
    const stock = aSeriesReply(points, { transformation: "point" });
    expect(commonRow(aCatalogIndicator(), stock, undefined).trend).toEqual([30, 41, 11, 33, null]);
  });

  it("is empty while nothing is released", () => {
    expect(commonRow(aCatalogIndicator(), undefined, undefined)).toMatchObject({ point: null, trend: [] });
  });
});
