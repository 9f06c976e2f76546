import { describe, expect, it } from "vitest";
import { roundHalfUp } from "#data/derive/decimal.ts";
import { CLOSE_BAND, type ProgressInputs, progressVerdict } from "#data/derive/progress-verdict.ts";
import { absent, present } from "#data/model/missing-reason.ts";
import { monthIndex } from "#data/model/time-period.ts";

/** Two whole years before the end of the target year: 4000 of 5000 needs 11.8 % a year. */
const halfWay: ProgressInputs = {
  target: { value: 5000, wording: "左右" },
  targetYear: 2025,
  baseYear: 2020,
  scopeDefined: true,
  base: present(2000),
  latest: { month: monthIndex(2023, 12), transformation: "year", level: present(4000) },
  presentGrowth: present(11.8),
  targetYearLevel: absent("missing"),
};

function withGrowth(growth: number) {
  return progressVerdict({ ...halfWay, presentGrowth: present(growth) });
}

describe("while the target year is open", () => {
  it("gives every input and what follows from it", () => {
    const progress = withGrowth(11.8);
    expect(progress.inputs).toEqual(halfWay);
    expect(progress.judgedLevel).toEqual(present(4000));
    expect(progress.shareOfTarget).toEqual(present(80));
    expect(progress.gap).toEqual(present(-1000));
    expect(progress.remainingYears).toBe(2);
    expect(roundHalfUp(progress.requiredGrowth.value!, 1)).toBe(11.8);
    expect(roundHalfUp(progress.requiredFromBase.value!, 1)).toBe(20.1);
    expect(progress.lead).toEqual(present(0));
    expect(progress.reason).toBeNull();
  });

  it("is 接近 within two percentage points on either side of the rates as shown", () => {
    expect(CLOSE_BAND).toBe(2);
    expect([withGrowth(13.8), withGrowth(9.8), withGrowth(13.84)].map(({ verdict }) => verdict)).toEqual([
      "close",
      "close",
      "close",
    ]);
  });

  it("is 快于所需 or 慢于所需 outside that band", () => {
    expect(withGrowth(13.9).verdict).toBe("faster");
    expect(withGrowth(9.7).verdict).toBe("slower");
    expect(withGrowth(-2.3).verdict).toBe("slower");
  });

  it("is 已达到 at the target, whatever the growth, and needs no further growth", () => {
    const progress = progressVerdict({
      ...halfWay,
      latest: { ...halfWay.latest!, level: present(5000) },
      presentGrowth: absent("missing"),
    });
    expect(progress.verdict).toBe("reached");
    expect(progress.requiredGrowth).toEqual(absent("not-applicable"));
    expect(progress.lead.value).toBeNull();
  });

  it("reads 左右 without tolerance", () => {
    const progress = progressVerdict({ ...halfWay, latest: { ...halfWay.latest!, level: present(4999.99) } });
    expect(progress.verdict).not.toBe("reached");
  });

  it("demands more than the figure where the document says 超过", () => {
    const target = { value: 5000, wording: "超过" } as const;
    const at = (level: number) =>
      progressVerdict({ ...halfWay, target, latest: { ...halfWay.latest!, level: present(level) } });
    expect(at(5000).verdict).toBe("faster");
    expect(at(5000).requiredGrowth).toEqual(present(0));
    expect(at(5000.01).verdict).toBe("reached");
  });

  it("reads a bare figure as reached at the figure", () => {
    const target = { value: 4000, wording: null };
    expect(progressVerdict({ ...halfWay, target }).verdict).toBe("reached");
  });

  it("counts the quarters that remain after rolling four quarters", () => {
    const progress = progressVerdict({
      ...halfWay,
      latest: { month: monthIndex(2024, 9), transformation: "rolling4", level: present(4000) },
    });
    expect(progress.remainingYears).toBe(1.25);
  });
});

describe("无法判断", () => {
  it("says that the document names no target", () => {
    const progress = progressVerdict({ ...halfWay, target: null });
    expect(progress).toMatchObject({ verdict: "unknown", reason: "no-target", judgedLevel: present(4000) });
  });

  it("says why there is no level", () => {
    const latest = { ...halfWay.latest!, level: absent("not-reported") };
    expect(progressVerdict({ ...halfWay, latest })).toMatchObject({
      verdict: "unknown",
      reason: "not-reported",
    });
    expect(progressVerdict({ ...halfWay, latest: null })).toMatchObject({
      verdict: "unknown",
      reason: "missing",
      remainingYears: null,
    });
  });

  it("says why there is no present growth", () => {
    expect(progressVerdict({ ...halfWay, presentGrowth: absent("missing") })).toMatchObject({
      verdict: "unknown",
      reason: "missing",
    });
  });

  it("does not judge by a level from after the target year", () => {
    const latest = { month: monthIndex(2026, 3), transformation: "rolling4", level: present(9000) } as const;
    expect(progressVerdict({ ...halfWay, latest })).toMatchObject({ verdict: "unknown", reason: "missing" });
  });
});

describe("once the target year's whole figure is there", () => {
  it("is 达成 with the surplus, and asks for no growth", () => {
    const progress = progressVerdict({ ...halfWay, targetYearLevel: present(5127.3) });
    expect(progress).toMatchObject({
      verdict: "achieved",
      gap: present(127.3),
      judgedLevel: present(5127.3),
    });
    expect(progress.requiredGrowth).toEqual(absent("not-applicable"));
    expect(progress.shareOfTarget.value).toBeCloseTo(102.546, 6);
  });

  it("is 未达成 with the gap", () => {
    expect(progressVerdict({ ...halfWay, targetYearLevel: present(4686.9) })).toMatchObject({
      verdict: "not-achieved",
      gap: present(-313.1),
    });
  });

  it("takes four quarters that end with the target year for its whole figure", () => {
    const latest = { month: monthIndex(2025, 12), transformation: "rolling4", level: present(4900) } as const;
    expect(progressVerdict({ ...halfWay, latest })).toMatchObject({
      verdict: "not-achieved",
      remainingYears: 0,
    });
  });

  it("stays with the target year when later figures arrive", () => {
    const latest = { month: monthIndex(2026, 3), transformation: "rolling4", level: present(9000) } as const;
    expect(progressVerdict({ ...halfWay, latest, targetYearLevel: present(4900) }).verdict).toBe(
      "not-achieved",
    );
  });
});

it("compares a cluster of undefined scope with its target but does not judge it", () => {
  const progress = progressVerdict({ ...halfWay, scopeDefined: false });
  expect(progress).toMatchObject({ verdict: "unknown", reason: "scope-undefined" });
  expect(progress.shareOfTarget.value).not.toBeNull();
});
