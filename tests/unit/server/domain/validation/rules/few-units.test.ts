import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodGrid } from "../../../../../support/a-checked-form.ts";
import { findingsIn, rulesFinding } from "../../../../../support/known-figures.ts";

const none = { published: [] };

describe("few-units", () => {
  it("says that a row of two units will be kept confidential, with the cells of the row", () => {
    const [finding, ...others] = findingsIn(edit(goodGrid, { J9: 2, K9: 0.4 }), none);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "few-units", severity: "info", cell: "J9" });
    expect(finding!.message).toContain("只有2家单位，发布时这一行作保密处理");
    expect(finding!.affects).toEqual(expect.arrayContaining(["E9", "F9", "G9"]));
    expect(finding!.affects).not.toContain("S9");
  });

  it("says nothing about three units", () => {
    expect(rulesFinding(edit(goodGrid, { J9: 3, K9: 0.4 }), none)).toEqual([]);
  });

  it("says the same of a row one unit dominates, and nothing at the limit", () => {
    expect(findingsIn(edit(goodGrid, { S9: 80.1 }), none)).toMatchObject([
      { rule: "few-units", cell: "S9", found: "80.1%" },
    ]);
    expect(rulesFinding(edit(goodGrid, { S9: 80 }), none)).toEqual([]);
  });

  it("is one finding for all rows", () => {
    const findings = findingsIn(edit(goodGrid, { J9: 2, K9: 0.4, S10: 95 }), none);
    expect(findings.map(({ rule }) => rule)).toEqual(["few-units"]);
    expect(findings[0]!.message).toContain("2行的单位少于3家或一家占比超过80%");
    expect(findings[0]!.affects).toContain("S10");
  });
});
