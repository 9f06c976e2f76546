import { describe, expect, it } from "vitest";
import { resolveSelection } from "#web/features/cockpit/resolve-selection.ts";
import { cockpitCodec } from "#web/url-state/cockpit-state.ts";
import { aCatalog, aCatalogIndicator } from "../../../../support/a-catalog.ts";

const select = (search: string, catalog = aCatalog()) =>
  resolveSelection(cockpitCodec.parse(search).state, catalog);

describe("the cockpit's selection", () => {
  it("opens with the published growth of value added in its newest filled period", () => {
    expect(select("")).toMatchObject({
      indicator: { id: "tertiary-value-added" },
      cluster: "_T",
      transformation: "year-to-date",
      stat: "published-growth",
      period: "2024-Q4",
      remarks: [],
    });
  });

  it("passes over a newer period that only a few areas fill", () => {
    const catalog = aCatalog({
      indicators: [
        aCatalogIndicator({
          periods: [
            { period: "2024-Q4", levels: 12, growths: 12, province: true },
            { period: "2025-Q1", levels: 0, growths: 0, province: true },
          ],
        }),
      ],
    });
    expect(select("", catalog)).toMatchObject({ period: "2024-Q4", periods: ["2024-Q4", "2025-Q1"] });
  });

  it("opens a cluster indicator with its level and the cluster of the address", () => {
    expect(select("indicator=revenue&cluster=finance")).toMatchObject({
      cluster: "finance",
      stat: "level",
      period: "2024-Q4",
    });
  });

  it("writes periods in the form of the transformation", () => {
    expect(select("indicator=revenue&transformation=half")?.periods).toEqual(["2024-S1", "2024-S2"]);
    expect(select("indicator=revenue&transformation=year")?.periods).toEqual(["2024"]);
  });

  it("follows the newest period and says so when the asked one was never released", () => {
    const selection = select("indicator=revenue&period=2030-Q1");
    expect(selection?.period).toBe("2024-Q4");
    expect(selection?.remarks.join()).toContain("2030-Q1");
  });

  it("refuses a single quarter of value added and says so", () => {
    const selection = select("transformation=quarter");
    expect(selection?.transformation).toBe("year-to-date");
    expect(selection?.remarks).toHaveLength(1);
  });

  it("falls back to the first indicator for an unknown one and names it", () => {
    expect(select("indicator=nonsense")?.remarks.join()).toContain("nonsense");
  });

  it("is nothing in an empty catalogue", () => {
    expect(select("", aCatalog({ indicators: [] }))).toBeNull();
  });
});
