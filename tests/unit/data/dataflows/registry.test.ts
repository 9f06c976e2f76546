import { describe, expect, it } from "vitest";
import {
  dataflowByFormNumber,
  dataflowById,
  type DataflowId,
  dataflows,
  lawfulMeasures,
} from "#data/dataflows/index.ts";
import { indicatorById, indicators } from "#data/indicators/index.ts";
import type { Dataflow } from "#data/model/dataflow.ts";

const all: readonly Dataflow[] = dataflows;

describe("reporting forms", () => {
  it("have ids and form numbers of their own", () => {
    expect(new Set(all.map((form) => form.id)).size).toBe(all.length);
    expect(new Set(all.map((form) => form.formNumber)).size).toBe(all.length);
  });

  it("are found by id and by form number in either width", () => {
    const id: DataflowId = "cluster-quarterly";
    expect(dataflowById(id)?.formNumber).toBe("鄂服集01表");
    expect(dataflowByFormNumber("鄂服集０１ 表")?.id).toBe("cluster-quarterly");
    expect(dataflowByFormNumber("鄂服集02表")).toBeUndefined();
  });

  it.each(all.map((form) => [form.id, form] as const))("%s asks only lawful facts", (_id, form) => {
    expect(new Set(form.columns.map((column) => column.indicator)).size).toBe(form.columns.length);
    for (const column of form.columns) {
      const indicator = indicatorById(column.indicator);
      expect(indicator).toBeDefined();
      const lawful = lawfulMeasures(indicator!);
      for (const measure of column.measures) expect(lawful).toContain(measure);
    }
  });

  it("ask the wide forms' own block of indicators", () => {
    const blockOf = (rows: Dataflow["rows"]) => (rows === "area" ? "area" : "cluster");
    for (const form of all.filter(({ layout }) => layout === "wide")) {
      for (const { indicator } of form.columns) {
        expect(indicatorById(indicator)?.block).toBe(blockOf(form.rows));
      }
    }
  });

  it("never ask for 上年同期 of a figure whose growth is in constant prices", () => {
    const columns = all
      .flatMap((form) => form.columns)
      .filter(({ indicator }) => indicatorById(indicator)!.priceBasis.growth === "constant");
    expect(columns.length).toBeGreaterThan(0);
    for (const column of columns) expect(column.measures).not.toContain("restated-base");
  });

  it("take every indicator in the long form", () => {
    expect(dataflowById("observations-long")?.columns.map((column) => column.indicator)).toEqual(
      indicators.map((entry) => entry.id),
    );
  });

  it("say that they only receive compiled aggregates", () => {
    for (const form of all) expect(form.guide[0]).toContain("不作为统计调查制度");
  });
});
