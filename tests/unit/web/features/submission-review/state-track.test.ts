import type { SubmissionDetail } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { importTrack, reviewTrack } from "#web/features/submission-review/state-track.ts";

type Event = SubmissionDetail["events"][number];
type Review = SubmissionDetail["review"];

const chain: Review[] = [
  "draft",
  "confirmed",
  "submitted",
  "area-reviewed",
  "accepted",
  "locked",
  "scheduled",
  "published",
];

function event(from: Review, to: Review, actorName: string): Event {
  return {
    at: "2026-01-20T02:00:00Z",
    actor: "x",
    actorName,
    machine: "review",
    from,
    to,
    reason: null,
    move: null,
    findings: [],
  };
}

const events = [event("draft", "confirmed", "张三"), event("confirmed", "submitted", "张三")];

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
  it("marks the state reached as current, says who led there and when, and shows the whole way ahead", () => {
    const track = reviewTrack({ review: "submitted", chain, events });
    expect(track.map(({ state }) => state)).toEqual([
      "done",
      "done",
      "current",
      "ahead",
      "ahead",
      "ahead",
      "ahead",
      "ahead",
    ]);
    expect(track[2]).toEqual({ name: "已提交", state: "current", by: "张三，2026-01-20 10:00" });
    expect(track[3]).toEqual({ name: "市审通过", state: "ahead" });
  });

  it("does not claim a state ahead for whoever reached it before a return", () => {
    const returned = [...events, event("submitted", "area-reviewed", "李四")];
    const again = [
      ...returned,
      event("area-reviewed", "returned", "王五"),
      event("returned", "submitted", "张三"),
    ];
    expect(reviewTrack({ review: "submitted", chain, events: again })[3]).toEqual({
      name: "市审通过",
      state: "ahead",
    });
  });

  it("ends where it was returned, after the states it had reached", () => {
    const returned = [...events, event("submitted", "returned", "王五")];
    expect(reviewTrack({ review: "returned", chain, events: returned }).map(({ name }) => name)).toEqual([
      "暂存",
      "已确认入库",
      "已提交",
      "已退回",
    ]);
  });

  it("shows a withdrawn draft as ended, without steps it will never take", () => {
    const withdrawn = [event("draft", "withdrawn", "张三")];
    expect(reviewTrack({ review: "withdrawn", chain, events: withdrawn })).toEqual([
      { name: "暂存", state: "done" },
      { name: "已撤回", state: "failed", by: "张三，2026-01-20 10:00" },
    ]);
  });
});
