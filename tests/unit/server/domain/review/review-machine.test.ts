import { describe, expect, it } from "vitest";
import {
  allowedMoves,
  type ReviewMove,
  reviewMoves,
  type ReviewStatus,
  reviewStatusNames,
  type ReviewSubject,
} from "#server/domain/review/review-machine.ts";

const states = Object.keys(reviewStatusNames) as readonly ReviewStatus[];

function subject(reviewStatus: ReviewStatus, errors = 0): ReviewSubject {
  return { reviewStatus, importStatus: errors > 0 ? "rejected" : "checked", errors, uploader: "zhang" };
}

describe("the review machine", () => {
  it.each<[ReviewStatus, readonly string[], readonly string[]]>([
    ["draft", ["confirm", "withdraw"], []],
    ["confirmed", ["withdraw"], ["return", "release"]],
    ["returned", ["withdraw"], []],
    ["withdrawn", [], []],
    ["scheduled", [], ["recall"]],
    ["published", [], []],
  ])("from %s lets the uploader %j and the publisher %j", (state, uploader, publisher) => {
    expect(allowedMoves(subject(state), { username: "zhang", role: "reporter" })).toEqual(uploader);
    expect(allowedMoves(subject(state), { username: "li", role: "publisher" })).toEqual(publisher);
  });

  it("lets nobody confirm an upload with errors", () => {
    expect(allowedMoves(subject("draft", 1), { username: "zhang", role: "reporter" })).toEqual(["withdraw"]);
  });

  it("gives accounts without a part in it no move in any state", () => {
    for (const role of ["official", "analyst", "system-admin", "department", "reporter"])
      for (const state of states)
        expect(allowedMoves(subject(state), { username: "wang", role })).toEqual([]);
  });

  it("leads to every state but the first, and out of every state but the last two", () => {
    const moves: readonly ReviewMove[] = reviewMoves;
    const reached = new Set(moves.map(({ to }) => to));
    const left = new Set(moves.flatMap(({ from }) => from));
    expect(states.filter((state) => !reached.has(state))).toEqual(["draft"]);
    expect(states.filter((state) => !left.has(state))).toEqual(["withdrawn", "published"]);
  });
});
