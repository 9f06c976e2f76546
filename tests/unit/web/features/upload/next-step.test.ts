import { describe, expect, it } from "vitest";
import { nextStep } from "#web/features/upload/next-step.ts";
import { aSubmission } from "../a-submission.ts";

describe("nextStep", () => {
  it("asks the uploader to confirm a clean upload", () => {
    expect(nextStep(aSubmission())).toBe("确认入库");
  });

  it("tells others that the confirmation is awaited", () => {
    expect(nextStep(aSubmission({ moves: [] }))).toBe("等待确认入库");
  });

  it("asks for a new file when the check refused this one", () => {
    expect(nextStep(aSubmission({ status: "rejected", moves: [] }))).toBe("改正后重新上报");
  });

  it("asks for a new file when blocking findings exist", () => {
    const counts = { cells: 150, error: 2, warning: 0, info: 0 };
    expect(nextStep(aSubmission({ counts }))).toBe("改正后重新上报");
  });

  it("says who has to act on an upload that is under way", () => {
    const submission = aSubmission({ review: "submitted", moves: [], nextStep: "宜昌市审核员审核" });
    expect(nextStep(submission)).toBe("宜昌市审核员审核");
  });

  it("has nothing left to ask once the figures are out", () => {
    expect(nextStep(aSubmission({ review: "published", moves: [], nextStep: null }))).toBe("—");
  });
});
