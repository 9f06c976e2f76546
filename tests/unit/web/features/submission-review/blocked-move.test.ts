import { describe, expect, it } from "vitest";
import { blockedMove } from "#web/features/submission-review/blocked-move.ts";
import { aSubmission } from "../a-submission.ts";

describe("blockedMove", () => {
  it("blocks nothing in a clean draft", () => {
    expect(blockedMove(aSubmission())).toBeNull();
  });

  it("names how many findings block the confirmation", () => {
    const counts = { cells: 150, error: 3, warning: 0, info: 0 };
    const blocked = blockedMove(aSubmission({ counts }));
    expect(blocked?.move).toBe("confirm");
    expect(blocked?.reason).toContain("3 条强制性问题");
  });

  it("blocks a file that could not be read, though it has no findings", () => {
    expect(blockedMove(aSubmission({ status: "rejected" }))?.reason).toContain("未通过校验");
  });

  it("says nothing once the draft is left behind", () => {
    const counts = { cells: 150, error: 3, warning: 0, info: 0 };
    expect(blockedMove(aSubmission({ review: "withdrawn", counts, moves: [] }))).toBeNull();
  });

  it("names how many findings must be explained before the uploader submits", () => {
    const submission = aSubmission({ review: "confirmed", unexplained: 2, moves: ["submit", "withdraw"] });
    expect(blockedMove(submission)).toMatchObject({ move: "submit" });
    expect(blockedMove(submission)?.reason).toContain("2 条核实性问题");
    expect(blockedMove({ ...submission, moves: ["return"] })).toBeNull();
  });
});
