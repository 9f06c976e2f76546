import { describe, expect, it } from "vitest";
import { blockedConfirmation } from "#web/features/submission-review/blocked-confirmation.ts";
import { aSubmission } from "../a-submission.ts";

describe("blockedConfirmation", () => {
  it("blocks nothing in a clean draft", () => {
    expect(blockedConfirmation(aSubmission())).toBeNull();
  });

  it("names how many findings block", () => {
    const counts = { cells: 150, error: 3, warning: 0, info: 0 };
    expect(blockedConfirmation(aSubmission({ counts }))).toContain("3 条强制性问题");
  });

  it("blocks a file that could not be read, though it has no findings", () => {
    expect(blockedConfirmation(aSubmission({ status: "rejected" }))).toContain("未通过校验");
  });

  it("says nothing once the draft is left behind", () => {
    const counts = { cells: 150, error: 3, warning: 0, info: 0 };
    expect(blockedConfirmation(aSubmission({ review: "withdrawn", counts }))).toBeNull();
  });
});
