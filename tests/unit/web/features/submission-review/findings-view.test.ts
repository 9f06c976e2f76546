import { describe, expect, it } from "vitest";
import { findingsOf, placeOf, stepFrom } from "#web/features/submission-review/findings-view.ts";
import { aFinding } from "../a-submission.ts";

const findings = [
  aFinding({ id: "1", severity: "info" }),
  aFinding({ id: "2", severity: "error" }),
  aFinding({ id: "3", severity: "warning" }),
  aFinding({ id: "4", severity: "error" }),
];

describe("findingsOf", () => {
  it("puts blocking findings first and keeps the order within a severity", () => {
    expect(findingsOf(findings, "all").map((finding) => finding.id)).toEqual(["2", "4", "3", "1"]);
  });

  it("shows one severity alone", () => {
    expect(findingsOf(findings, "error").map((finding) => finding.id)).toEqual(["2", "4"]);
  });
});

describe("stepFrom", () => {
  it("starts at the first finding whichever way the step goes", () => {
    expect(stepFrom(findings, null, -1)?.id).toBe("1");
  });

  it("steps on and back", () => {
    expect(stepFrom(findings, "2", 1)?.id).toBe("3");
    expect(stepFrom(findings, "2", -1)?.id).toBe("1");
  });

  it("holds at the ends", () => {
    expect(stepFrom(findings, "4", 1)?.id).toBe("4");
    expect(stepFrom(findings, "1", -1)?.id).toBe("1");
  });

  it("goes nowhere when there is nothing", () => {
    expect(stepFrom([], null, 1)).toBeUndefined();
  });
});

describe("placeOf", () => {
  it.each([
    ["报表", "D7", "报表!D7"],
    ["报表", null, "报表（整张表）"],
    [null, null, "整个文件"],
    [null, "D7", "D7"],
  ])("names %s and %s as %s", (sheet, cell, words) => {
    expect(placeOf({ sheet, cell })).toBe(words);
  });
});
