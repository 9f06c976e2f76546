import { describe, expect, it } from "vitest";
import { roleIds } from "#server/contract/index.ts";
import {
  allowedMoves,
  nextStatus,
  reviewMoves,
  reviewTransitions,
  type ReviewMoveId,
  type ReviewSubject,
} from "#server/domain/review/review-machine.ts";
import type { ReviewActor } from "#server/domain/review/review-path.ts";
import { type ReviewStatus, reviewStatusNames } from "#server/domain/review/review-status.ts";

const states = Object.keys(reviewStatusNames) as readonly ReviewStatus[];
const [PROVINCE, YICHANG, XIANGYANG, YILING, XIANTAO] = ["420000", "420500", "420600", "420506", "429004"];

function actor(username: string, role: string, ...areas: readonly string[]): ReviewActor {
  return { username, role, areas };
}

/** Everybody who could try, by the name used in the table below. */
const actors: Readonly<Record<string, ReviewActor>> = {
  uploader: actor("zhang", "reporter", YILING, YICHANG),
  county: actor("county", "area-reviewer", YILING),
  otherCounty: actor("other-county", "area-reviewer", "420525"),
  prefecture: actor("prefecture", "area-reviewer", YICHANG),
  otherPrefecture: actor("other-prefecture", "area-reviewer", XIANGYANG),
  province: actor("province", "province-reviewer", PROVINCE),
  publisher: actor("publisher", "publisher", PROVINCE),
  ...Object.fromEntries(
    roleIds
      .filter((role) => !["area-reviewer", "province-reviewer", "publisher"].includes(role))
      .map((role) => [role, actor(`some-${role}`, role, PROVINCE, YICHANG, YILING)]),
  ),
};

function subject(reviewStatus: ReviewStatus, part: Partial<ReviewSubject> = {}): ReviewSubject {
  return {
    reviewStatus,
    importStatus: "checked",
    errors: 0,
    uploader: "zhang",
    uploaderRole: "reporter",
    area: YICHANG,
    ...part,
  };
}

type Row = Readonly<Record<string, readonly string[]>>;

/** What each may do in each state, written out; whoever is not named may do nothing. */
const expectations: Readonly<Record<string, { readonly of: Partial<ReviewSubject>; readonly rows: Row[] }>> =
  {
    "a county's upload": {
      of: { area: YILING },
      rows: [
        { state: ["draft"], uploader: ["confirm:confirmed", "withdraw:withdrawn"] },
        { state: ["confirmed"], uploader: ["submit:submitted", "withdraw:withdrawn"] },
        {
          state: ["submitted"],
          uploader: ["unsubmit:confirmed", "withdraw:withdrawn"],
          county: ["approve:county-reviewed", "return:returned"],
          prefecture: ["approve:area-reviewed", "return:returned"],
          province: ["return:returned"],
        },
        {
          state: ["county-reviewed"],
          uploader: ["withdraw:withdrawn"],
          county: ["return:returned"],
          prefecture: ["approve:area-reviewed", "return:returned"],
          province: ["return:returned"],
        },
        {
          state: ["area-reviewed"],
          uploader: ["withdraw:withdrawn"],
          prefecture: ["return:returned"],
          province: ["approve:accepted", "return:returned"],
        },
        {
          state: ["accepted"],
          prefecture: ["return:returned"],
          province: ["lock:locked", "return:returned"],
        },
        {
          state: ["locked"],
          province: ["return:returned"],
          publisher: ["release:scheduled", "return:returned"],
        },
        { state: ["scheduled"], publisher: ["recall:locked"] },
        { state: ["returned"], uploader: ["submit:submitted", "withdraw:withdrawn"] },
        { state: ["published", "withdrawn", "superseded"] },
      ],
    },
    "a prefecture's upload": {
      of: { area: YICHANG },
      rows: [
        { state: ["draft"], uploader: ["confirm:confirmed", "withdraw:withdrawn"] },
        { state: ["confirmed"], uploader: ["submit:submitted", "withdraw:withdrawn"] },
        {
          state: ["submitted"],
          uploader: ["unsubmit:confirmed", "withdraw:withdrawn"],
          prefecture: ["approve:area-reviewed", "return:returned"],
          province: ["return:returned"],
        },
        {
          state: ["area-reviewed"],
          uploader: ["withdraw:withdrawn"],
          prefecture: ["return:returned"],
          province: ["approve:accepted", "return:returned"],
        },
        {
          state: ["accepted"],
          prefecture: ["return:returned"],
          province: ["lock:locked", "return:returned"],
        },
        {
          state: ["locked"],
          province: ["return:returned"],
          publisher: ["release:scheduled", "return:returned"],
        },
        { state: ["scheduled"], publisher: ["recall:locked"] },
        { state: ["returned"], uploader: ["submit:submitted", "withdraw:withdrawn"] },
        { state: ["published", "withdrawn", "superseded"] },
      ],
    },
    "the province's own upload": {
      of: { area: PROVINCE, uploaderRole: "province-reporter" },
      rows: [
        { state: ["draft"], uploader: ["confirm:confirmed", "withdraw:withdrawn"] },
        { state: ["confirmed"], uploader: ["submit:submitted", "withdraw:withdrawn"] },
        {
          state: ["submitted"],
          uploader: ["unsubmit:confirmed", "withdraw:withdrawn"],
          province: ["approve:accepted", "return:returned"],
        },
        { state: ["accepted"], province: ["lock:locked", "return:returned"] },
        {
          state: ["locked"],
          province: ["return:returned"],
          publisher: ["release:scheduled", "return:returned"],
        },
        { state: ["scheduled"], publisher: ["recall:locked"] },
        { state: ["returned"], uploader: ["submit:submitted", "withdraw:withdrawn"] },
        { state: ["published", "withdrawn", "superseded"] },
      ],
    },
  };

describe.each(Object.entries(expectations))("%s", (_, { of, rows }) => {
  const cases = rows.flatMap((row) => row["state"]!.map((state) => ({ state: state as ReviewStatus, row })));

  it.each(cases)(
    "in $state may be moved by exactly these people, there and nowhere else",
    ({ state, row }) => {
      for (const [name, who] of Object.entries(actors)) {
        const upload = subject(state, of);
        const found = reviewMoves
          .map(({ id }) => [id, nextStatus(id, upload, who)] as const)
          .filter(([, to]) => to !== null)
          .map(([id, to]) => `${id}:${to}`);
        expect([name, found.toSorted()]).toEqual([name, (row[name] ?? []).toSorted()]);
      }
    },
  );
});

describe("the uploader", () => {
  const chainMoves: readonly ReviewMoveId[] = ["approve", "lock", "release", "return"];

  it.each(roleIds)("as %s never passes, locks, releases or returns an upload of their own", (role) => {
    for (const area of [PROVINCE, YICHANG, YILING, XIANTAO])
      for (const state of states)
        for (const uploaderRole of [role, "reporter", "province-reporter"]) {
          const own = subject(state, { uploader: "self", uploaderRole, area });
          const may = allowedMoves(own, actor("self", role, PROVINCE, YICHANG, YILING, XIANTAO));
          expect(may.filter((move) => chainMoves.includes(move))).toEqual([]);
        }
  });
});

describe("an upload that did not pass the check", () => {
  it.each([
    { importStatus: "received", errors: 0 },
    { importStatus: "parsed", errors: 0 },
    { importStatus: "rejected", errors: 0 },
    { importStatus: "checked", errors: 1 },
  ] as const)("($importStatus, $errors errors) goes nowhere but back or away, whoever tries", (check) => {
    const forward: readonly ReviewMoveId[] = ["confirm", "submit", "approve", "lock", "release"];
    for (const who of Object.values(actors))
      for (const state of states)
        expect(allowedMoves(subject(state, check), who).filter((move) => forward.includes(move))).toEqual([]);
  });
});

describe("the table", () => {
  it("reaches every state but the first, and leaves every state but the last ones", () => {
    const reached = new Set(reviewTransitions.map(({ to }) => to));
    const left = new Set(reviewTransitions.flatMap(({ from }) => from));
    expect(states.filter((state) => !reached.has(state))).toEqual(["draft"]);
    expect(states.filter((state) => !left.has(state))).toEqual(["published", "withdrawn", "superseded"]);
  });

  it("returns only with a reason", () => {
    expect(reviewMoves.filter(({ reasonRequired }) => reasonRequired).map(({ id }) => id)).toEqual([
      "return",
    ]);
  });
});
