import { describe, expect, it } from "vitest";
import { edit } from "../../../../../fixtures/report-grid.ts";
import { goodGrid } from "../../../../../support/a-checked-form.ts";
import { findingsIn, rulesFinding } from "../../../../../support/known-figures.ts";

const none = { published: [] };

describe("largest-share-impossible", () => {
  it("refuses a share above the whole", () => {
    expect(findingsIn(edit(goodGrid, { S9: 101 }), none)).toMatchObject([
      { rule: "largest-share-impossible", severity: "error", cell: "S9", expected: "0至100" },
    ]);
  });

  it("refuses a share where there are no units, and names both cells", () => {
    const findings = findingsIn(edit(goodGrid, { J9: 0, S9: 40 }), none);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "largest-share-impossible", cell: "S9", affects: ["J9"] }),
    );
  });

  it("leaves a negative share to the rule about signs, and a lawful one alone", () => {
    expect(rulesFinding(edit(goodGrid, { S9: -5 }), none)).toEqual(["negative-value"]);
    expect(rulesFinding(edit(goodGrid, { S9: 60 }), none)).toEqual([]);
  });
});
