import { monthIndex } from "@dash/data";
import { describe, expect, it } from "vitest";
import {
  type PublishedVersion,
  revisionsOf,
  summariseRevisions,
} from "#server/domain/revision/revisions-of.ts";

function version(quarter: number, release: number, value: number | null, status: "P" | "F" | "C" = "P") {
  const reason = value === null ? ("not-reported" as const) : null;
  return { month: monthIndex(2024, quarter * 3), release, value, status, reason } satisfies PublishedVersion;
}

describe("the revision triangle", () => {
  it("lists the newest period first and its versions from the oldest", () => {
    const periods = revisionsOf([version(1, 1, 100), version(1, 2, 101.5), version(2, 2, 210)]);
    expect(periods.map(({ versions }) => versions.map(({ value, change }) => [value, change]))).toEqual([
      [[210, null]],
      [
        [100, null],
        [101.5, 1.5],
      ],
    ]);
    expect(periods[1]).toMatchObject({ total: 1.5, totalPercent: 1.5 });
  });

  it("takes a release that repeats value and status for no revision, one that settles the status for one", () => {
    const [period] = revisionsOf([version(1, 1, 100), version(1, 2, 100), version(1, 3, 100, "F")]);
    expect(period!.versions.map(({ release, change }) => [release, change])).toEqual([
      [1, null],
      [3, 0],
    ]);
  });

  it("reckons nothing across a gap, but keeps it in sight", () => {
    const [period] = revisionsOf([version(1, 1, null), version(1, 2, 7)]);
    expect(period).toMatchObject({ total: null, totalPercent: null });
    expect(period!.versions).toHaveLength(2);
  });

  it("has no percentage of a first publication of zero", () => {
    const [period] = revisionsOf([version(1, 1, 0), version(1, 2, 3)]);
    expect([period!.total, period!.totalPercent]).toEqual([3, null]);
  });
});

describe("how far first publications were off", () => {
  const periods = revisionsOf([
    version(1, 1, 100),
    version(1, 2, 102),
    version(2, 1, 200),
    version(2, 2, 198),
    version(3, 1, 300),
    version(4, 1, null),
  ]);

  it("counts bias and size in percent for levels", () => {
    expect(summariseRevisions(periods, true)).toEqual({
      revised: 2,
      periods: 3,
      mean: 0.5,
      meanSize: 1.5,
      upward: 1,
      downward: 1,
    });
  });

  it("counts in points for rates", () => {
    expect(summariseRevisions(periods, false)).toMatchObject({ mean: 0, meanSize: 2 });
  });

  it("says nothing of figures published once", () => {
    expect(summariseRevisions(revisionsOf([version(1, 1, 5)]), true)).toMatchObject({
      revised: 0,
      mean: null,
      meanSize: null,
    });
  });
});
