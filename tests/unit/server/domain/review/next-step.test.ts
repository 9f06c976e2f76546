import { describe, expect, it } from "vitest";
import { chainOf, nextStep } from "#server/domain/review/next-step.ts";
import type { ReviewSubject } from "#server/domain/review/review-machine.ts";

function subject(part: Partial<ReviewSubject> = {}): ReviewSubject {
  return {
    reviewStatus: "submitted",
    importStatus: "checked",
    errors: 0,
    uploader: "zhang",
    uploaderRole: "reporter",
    area: "420500",
    ...part,
  };
}

describe("the next step", () => {
  it("names who acts, by the area of the upload", () => {
    expect(nextStep(subject(), 0)).toBe("宜昌市审核员审核");
    expect(nextStep(subject({ area: "420506" }), 0)).toBe("宜昌市审核员审核（夷陵区有审核员的，可先县审）");
    expect(nextStep(subject({ area: "420000" }), 0)).toBe("省级审核员验收");
  });

  it("asks for explanations before the submission", () => {
    expect(nextStep(subject({ reviewStatus: "confirmed" }), 3)).toBe("上报人说明3条核实性问题后提交");
    expect(nextStep(subject({ reviewStatus: "confirmed" }), 0)).toBe("上报人提交");
  });

  it("asks for a new file where the check was not passed", () => {
    expect(nextStep(subject({ reviewStatus: "draft", errors: 1 }), 0)).toBe("上报人改正后重新上报");
  });

  it("is none at the end", () => {
    expect(nextStep(subject({ reviewStatus: "published" }), 0)).toBeNull();
  });
});

describe("the chain", () => {
  it("has 县审 only where it took place, and 市审 only below the province", () => {
    expect(chainOf(subject({ area: "420506" }), ["county-reviewed"])).toContain("county-reviewed");
    expect(chainOf(subject({ area: "420506" }), [])).not.toContain("county-reviewed");
    expect(chainOf(subject({ area: "420000" }), [])).not.toContain("area-reviewed");
    expect(chainOf(subject(), []).slice(2, 5)).toEqual(["submitted", "area-reviewed", "accepted"]);
  });
});
