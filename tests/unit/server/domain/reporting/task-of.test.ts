import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsTask, type TaskKind, taskOf, type TaskSubject } from "#server/domain/reporting/task-of.ts";
import { allowedMoves, nextStatus, reviewMoves } from "#server/domain/review/review-machine.ts";
import type { ReviewActor } from "#server/domain/review/review-path.ts";
import type { ReviewStatus } from "#server/domain/review/review-status.ts";

const accounts: readonly ReviewActor[] = [
  { username: "county", role: "reporter", areas: ["420503"] },
  { username: "prefecture", role: "reporter", areas: ["420500"] },
  { username: "colleague", role: "reporter", areas: ["420500"] },
  { username: "province", role: "province-reporter", areas: ["420000"] },
  { username: "county-reviewer", role: "area-reviewer", areas: ["420503"] },
  { username: "reviewer", role: "area-reviewer", areas: ["420500"] },
  { username: "other-reviewer", role: "area-reviewer", areas: ["420600"] },
  { username: "province-reviewer", role: "province-reviewer", areas: ["420000"] },
  { username: "second-province-reviewer", role: "province-reviewer", areas: ["420000"] },
  { username: "publisher", role: "publisher", areas: ["420000"] },
];

function fresh(uploader: string, area: string, uploaderRole = "reporter"): TaskSubject {
  return {
    reviewStatus: "draft",
    importStatus: "checked",
    errors: 0,
    unexplained: 0,
    uploader,
    uploaderRole,
    area,
  };
}

function holders(subject: TaskSubject): readonly string[] {
  const kind = taskOf(subject);
  if (kind === null) return [];
  return accounts.filter((account) => holdsTask(kind, subject, account)).map(({ username }) => username);
}

const uploads = fc.constantFrom(
  fresh("county", "420503"),
  fresh("prefecture", "420500"),
  fresh("province", "420000", "province-reporter"),
  fresh("province-reviewer", "420000", "province-reviewer"),
);

/** The states some account, or the clock, can bring an upload into now. */
function aims(subject: TaskSubject): readonly ReviewStatus[] {
  const byPeople = reviewMoves.flatMap(({ id }) =>
    accounts.flatMap((account) => nextStatus(id, subject, account) ?? []),
  );
  return subject.reviewStatus === "scheduled" ? [...byPeople, "published"] : byPeople;
}

/** Every state an upload passes when one of the moves that are possible is made again and again. */
function walk(start: TaskSubject, choices: readonly number[]): readonly TaskSubject[] {
  const passed = [start];
  for (const choice of choices) {
    const possible = aims(passed.at(-1)!);
    if (possible.length === 0) break;
    passed.push({ ...start, reviewStatus: possible[choice % possible.length]! });
  }
  return passed;
}

const choices = fc.array(fc.nat(1000), { minLength: 5, maxLength: 30 });

describe("along any way through the review", () => {
  it("what was returned is in exactly one list: that of its uploader", () => {
    let returned = 0;
    fc.assert(
      fc.property(uploads, choices, (start, steps) => {
        for (const subject of walk(start, steps)) {
          if (subject.reviewStatus !== "returned") continue;
          returned += 1;
          expect([taskOf(subject), holders(subject)]).toEqual(["returned", [subject.uploader]]);
        }
      }),
    );
    expect(returned).toBeGreaterThan(0);
  });

  it("an upload waits for somebody until it is published, withdrawn or replaced, and each of them has a move to make", () => {
    const seen = new Set<ReviewStatus>();
    fc.assert(
      fc.property(uploads, choices, (start, steps) => {
        for (const subject of walk(start, steps)) {
          seen.add(subject.reviewStatus);
          const over = ["published", "withdrawn", "superseded"].includes(subject.reviewStatus);
          const waiting = holders(subject);
          expect([subject.reviewStatus, waiting.length > 0]).toEqual([subject.reviewStatus, !over]);
          for (const name of waiting) {
            const account = accounts.find(({ username }) => username === name)!;
            expect(allowedMoves(subject, account)).not.toEqual([]);
          }
        }
      }),
    );
    expect([...seen]).toEqual(
      expect.arrayContaining(["draft", "submitted", "area-reviewed", "accepted", "returned", "withdrawn"]),
    );
  });

  it("nobody is asked to review what they uploaded", () => {
    fc.assert(
      fc.property(uploads, choices, (start, steps) => {
        for (const subject of walk(start, steps)) {
          const mine: readonly (TaskKind | null)[] = ["returned", "mend", "explain", "submit", "confirm"];
          if (!mine.includes(taskOf(subject))) expect(holders(subject)).not.toContain(subject.uploader);
        }
      }),
    );
  });
});

describe("the task of an upload", () => {
  it.each<[string, Partial<TaskSubject>, TaskKind, readonly string[]]>([
    ["draft with errors", { errors: 2, importStatus: "rejected" }, "mend", ["prefecture"]],
    ["clean draft", {}, "confirm", ["prefecture"]],
    ["confirmed with open 核实性", { reviewStatus: "confirmed", unexplained: 3 }, "explain", ["prefecture"]],
    ["confirmed and explained", { reviewStatus: "confirmed" }, "submit", ["prefecture"]],
    ["submitted by a prefecture", { reviewStatus: "submitted" }, "area-review", ["reviewer"]],
    [
      "submitted by a county",
      { reviewStatus: "submitted", area: "420503", uploader: "county" },
      "county-review",
      ["county-reviewer", "reviewer"],
    ],
    [
      "passed by the prefecture",
      { reviewStatus: "area-reviewed" },
      "accept",
      ["province-reviewer", "second-province-reviewer"],
    ],
    [
      "uploaded by a reviewer of the province",
      {
        reviewStatus: "submitted",
        area: "420000",
        uploader: "province-reviewer",
        uploaderRole: "province-reviewer",
      },
      "accept",
      ["second-province-reviewer"],
    ],
    ["locked", { reviewStatus: "locked" }, "release", ["publisher"]],
    ["scheduled", { reviewStatus: "scheduled" }, "scheduled", ["publisher"]],
  ])("%s", (_name, parts, kind, who) => {
    const subject = { ...fresh("prefecture", "420500"), ...parts };
    expect([taskOf(subject), holders(subject)]).toEqual([kind, who]);
  });
});
