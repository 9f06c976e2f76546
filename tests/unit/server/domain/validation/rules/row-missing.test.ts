import { describe, expect, it } from "vitest";
import { edit, type Grid } from "../../../../../fixtures/report-grid.ts";
import { goodGrid, goodProvinceGrid, without } from "../../../../../support/a-checked-form.ts";
import { findingsIn } from "../../../../../support/known-figures.ts";

function errorsIn(grid: Grid): readonly string[] {
  return findingsIn(grid)
    .filter(({ severity }) => severity === "error")
    .map(({ rule, message }) => `${rule}：${message}`);
}

describe("row-missing", () => {
  it.each([
    ["a name that conflicts with its code", edit(goodGrid, { D17: "健康服物业" }), "cluster-conflict"],
    ["a code that conflicts with its name", edit(goodGrid, { C17: "03" }), "cluster-conflict"],
    ["a misspelt name without code", edit(goodGrid, { C17: "", D17: "健康服物业" }), "cluster-unknown"],
    ["a name of another scope", edit(goodGrid, { C14: "", D14: "租赁和商务服务业" }), "cluster-unknown"],
    ["a row without a name", edit(goodGrid, { C14: "", D14: "" }), "cluster-unknown"],
    ["a misspelt area", edit(goodProvinceGrid, { A13: "", B13: "宜倡市" }), "area-unknown"],
  ])("leaves %s to the finding at its cell", (_, grid, rule) => {
    const errors = errorsIn(grid);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(new RegExp(`^${rule}`, "u"));
  });

  it("names the row that is missing beside one that cannot be read", () => {
    const errors = errorsIn(without(edit(goodGrid, { D17: "健康服物业" }), 12));
    expect(errors).toHaveLength(2);
    expect(errors.join()).toContain("缺少1个产业集群：金融业。");
  });

  it("does not take a row of another area for the missing one", () => {
    const errors = errorsIn(without(edit(goodProvinceGrid, { A13: "", B13: "宜倡市" }), 20));
    expect(errors).toHaveLength(2);
    expect(errors.join()).toContain("缺少咸宁市");
  });
});
