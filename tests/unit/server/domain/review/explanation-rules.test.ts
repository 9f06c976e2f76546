import { describe, expect, it } from "vitest";
import { judgeExplanation } from "#server/domain/review/explanation-rule.ts";
import { explanationRules } from "#server/domain/review/explanation-rules.ts";

describe("the rules of explanations as they are listed", () => {
  const alone = explanationRules.filter(({ fault }) => fault !== "too-often");

  it.each(alone.map((rule) => [rule.id, rule] as const))(
    "%s judges its own examples as it says",
    (_, rule) => {
      expect(rule.examples.map(({ passes }) => passes)).toEqual([false, true]);
      for (const { text, passes } of rule.examples)
        expect([text, judgeExplanation(text)?.fault ?? null]).toEqual([text, passes ? null : rule.fault]);
    },
  );

  it("name every fault there is, each once", () => {
    const text = "新增两家物流企业纳入统计范围，带动收入上升。";
    expect(judgeExplanation(text, [text, text, text])?.fault).toBe("too-often");
    expect(judgeExplanation(text, [text, text])).toBeNull();
    expect(explanationRules.map(({ fault }) => fault)).toEqual(["says-nothing", "too-short", "too-often"]);
  });
});
