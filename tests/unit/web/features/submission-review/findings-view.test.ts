import { describe, expect, it } from "vitest";
import {
  findingsOf,
  nextUnexplained,
  placeOf,
  stepFrom,
} from "#web/features/submission-review/findings-view.ts";
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

describe("findings to explain", () => {
  const explanation = { text: "x", by: "x", byName: "x", at: "2026-01-20T02:00:00Z" };
  const asked = [
    aFinding({ id: "a", severity: "warning" }),
    aFinding({ id: "b", severity: "warning", explanation }),
    aFinding({ id: "c", severity: "warning" }),
    aFinding({ id: "d", severity: "error" }),
  ];

  it("are the 核实性 ones without an explanation", () => {
    expect(findingsOf(asked, "unexplained").map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("follow each other, from the last to the first, until none is left", () => {
    expect(nextUnexplained(asked, "a")?.id).toBe("c");
    expect(nextUnexplained(asked, "c")?.id).toBe("a");
    expect(nextUnexplained([asked[0]!, asked[1]!], "a")).toBeUndefined();
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
