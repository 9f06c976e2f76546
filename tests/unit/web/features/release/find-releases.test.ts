import type { ReleaseReply } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { findReleases, periodsOf, vintagesOf } from "#web/features/release/find-releases.ts";

function release(id: number, changes: Partial<ReleaseReply>): ReleaseReply {
  return {
    id,
    vintage: "preliminary",
    vintageName: "初步",
    state: "published",
    publishedAt: "2026-01-20T02:00:00.000Z",
    note: "",
    createdBy: "",
    observations: 1,
    submissions: [],
    simulated: false,
    periods: ["2025-Q4"],
    withdrawalReason: null,
    mayPreview: false,
    ...changes,
  };
}

const releases = [
  release(3, { state: "scheduled", vintage: "final", vintageName: "最终核实" }),
  release(2, { periods: ["2026-M05", "2025-Q4"] }),
  release(1, { state: "withdrawn", periods: ["2025-Q3", "2024"] }),
];
const all = { show: "all", vintage: null, period: null } as const;
const ids = (found: readonly ReleaseReply[]) => found.map(({ id }) => id);

describe("findReleases", () => {
  it("finds by state, vintage and period, alone and together", () => {
    expect(ids(findReleases(releases, all))).toEqual([3, 2, 1]);
    expect(ids(findReleases(releases, { ...all, show: "scheduled" }))).toEqual([3]);
    expect(ids(findReleases(releases, { ...all, vintage: "preliminary" }))).toEqual([2, 1]);
    expect(ids(findReleases(releases, { ...all, period: "2025-Q4", vintage: "preliminary" }))).toEqual([2]);
  });
});

it("offers every vintage once, and periods with the newest first", () => {
  expect(vintagesOf(releases).map(({ name }) => name)).toEqual(["最终核实", "初步"]);
  expect(periodsOf(releases)).toEqual(["2026-M05", "2025-Q4", "2025-Q3", "2024"]);
});
