import { describe, expect, it } from "vitest";
import { goodGrid } from "../../../../../support/a-checked-form.ts";
import { findingsIn, rulesFinding } from "../../../../../support/known-figures.ts";

const other = { period: "2025-Q4", value: 97.4 };

describe("differs-from-pending", () => {
  it("asks which of two uploads is right, naming the other", () => {
    expect(findingsIn(goodGrid, { published: [], pending: [other] })).toMatchObject([
      {
        rule: "differs-from-pending",
        severity: "warning",
        cell: "E9",
        expected: "97.4",
        comparison: { difference: -2.4 },
      },
    ]);
  });

  it("tells neither number nor id of an upload the reporter may not see", () => {
    const pending = [{ ...other, visible: false }];
    const [finding] = findingsIn(goodGrid, { published: [], pending });
    expect(finding).toMatchObject({ rule: "differs-from-pending", expected: null, comparison: null });
    expect(JSON.stringify(finding)).not.toMatch(/97\.4|20260110/u);
  });

  it("leaves another version of the same table to the difference report", () => {
    const pending = [{ ...other, area: "420500" }];
    expect(rulesFinding(goodGrid, { published: [], pending })).toEqual([]);
  });

  it("is content with the same figure", () => {
    expect(rulesFinding(goodGrid, { published: [], pending: [{ ...other, value: 95 }] })).toEqual([]);
  });
});

describe("differs-from-published", () => {
  it("says once that published figures would be revised", () => {
    expect(findingsIn(goodGrid, { published: [other] })).toMatchObject([
      { rule: "differs-from-published", severity: "info", cell: "E9", expected: "97.4" },
    ]);
    expect(rulesFinding(goodGrid, { published: [{ ...other, value: 95 }] })).toEqual([]);
  });
});

describe("cluster-above-total", () => {
  const total = (value: number) => [
    { period: "2025-Q4", value, indicator: "above-scale-service-revenue", cluster: "_T" },
  ];

  it("asks about a single cluster larger than all of 规上服务业, and adds nothing up", () => {
    const findings = findingsIn(goodGrid, { published: total(108) });
    expect(findings.map(({ rule }) => new Set([rule]))).toContainEqual(new Set(["cluster-above-total"]));
    expect(rulesFinding(goodGrid, { published: total(140) })).toEqual([]);
  });
});
