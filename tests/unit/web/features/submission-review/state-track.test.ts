import { describe, expect, it } from "vitest";
import { importTrack, reviewTrack } from "#web/features/submission-review/state-track.ts";

describe("importTrack", () => {
  it("ends done when the check is over", () => {
    expect(importTrack("checked").map((step) => step.state)).toEqual(["done", "done", "done"]);
  });

  it("shows where it stands on the way", () => {
    expect(importTrack("parsed").map((step) => step.state)).toEqual(["done", "current", "ahead"]);
  });

  it("ends at the refusal", () => {
    expect(importTrack("rejected").map((step) => step.state)).toEqual(["done", "failed"]);
  });
});

describe("reviewTrack", () => {
  it("marks the confirmed state as current, with publication ahead", () => {
    expect(reviewTrack("confirmed").map((step) => step.state)).toEqual(["done", "current", "ahead", "ahead"]);
  });

  it("shows a withdrawn upload as ended, without steps it will never take", () => {
    expect(reviewTrack("withdrawn")).toEqual([
      { name: "暂存", state: "done" },
      { name: "已撤回", state: "failed" },
    ]);
  });
});
