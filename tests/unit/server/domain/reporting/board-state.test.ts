import { describe, expect, it } from "vitest";
import { readBoard, type ReportedUpload } from "#server/domain/reporting/board-state.ts";
import type { ReviewStatus } from "#server/domain/review/review-status.ts";

const deadline = { dueAt: "2026-01-20T09:00:00.000Z", source: "rule", movedFrom: null } as const;
const before = "2026-01-19T02:00:00.000Z";
const after = "2026-01-21T02:00:00.000Z";

/** An upload that went through these states, an hour apart, from an instant on. */
function upload(
  states: readonly ReviewStatus[],
  parts: Partial<ReportedUpload> = {},
  from = "2026-01-19T00:00:00.000Z",
): ReportedUpload {
  const start = Date.parse(from);
  return {
    id: `upload-${from}`,
    reviewStatus: states.at(-1) ?? "draft",
    createdBy: "reporter",
    uploaderRole: "reporter",
    area: "420500",
    createdAt: from,
    errors: 0,
    unexplained: 0,
    moves: states.map((to, step) => ({ at: new Date(start + step * 3_600_000).toISOString(), to })),
    ...parts,
  };
}

function read(uploads: readonly ReportedUpload[], now = before, published = false) {
  return readBoard(uploads, deadline, now, published);
}

describe("the state of an area on the board", () => {
  it("is 未报 with the reporter while nothing came, late only after the deadline's minute", () => {
    expect(read([])).toMatchObject({ state: "missing", holder: "reporter", late: false });
    expect(read([], "2026-01-20T09:00:59.000Z").late).toBe(false);
    expect(read([], after)).toMatchObject({ state: "missing", late: true, firstSubmittedAt: null });
  });

  it("is 暂存未提交 from the upload to its submission", () => {
    expect(read([upload([])])).toMatchObject({ state: "draft", holder: "reporter", lastMove: null });
    expect(read([upload(["confirmed"])]).state).toBe("draft");
    expect(read([upload([], { errors: 2, unexplained: 3 })]).state).toBe("draft");
  });

  it("is 核实性未说明 while only explanations are missing", () => {
    expect(read([upload(["confirmed"], { unexplained: 3 })])).toMatchObject({
      state: "unexplained",
      holder: "reporter",
    });
  });

  it.each<[string, ReviewStatus[], string, string]>([
    ["420503", ["submitted"], "county", "area-reviewer"],
    ["420503", ["submitted", "county-reviewed"], "prefecture", "area-reviewer"],
    ["420503", ["submitted", "county-reviewed", "area-reviewed"], "province", "province-reviewer"],
    ["420500", ["submitted"], "prefecture", "area-reviewer"],
    ["420500", ["submitted", "area-reviewed"], "province", "province-reviewer"],
    ["420000", ["submitted"], "province", "province-reviewer"],
  ])("is 审核中 for %s after %j, at the %s with the %s", (area, states, place, holder) => {
    const uploaderRole = area === "420000" ? "province-reporter" : "reporter";
    const reading = read([upload(["confirmed", ...states], { area, uploaderRole })]);
    expect(reading).toMatchObject({ state: "in-review", place, holder });
  });

  it.each<[ReviewStatus, string, string | null]>([
    ["accepted", "accepted", "province-reviewer"],
    ["locked", "accepted", "publisher"],
    ["scheduled", "scheduled", "publisher"],
    ["published", "published", null],
    ["returned", "returned", "reporter"],
    ["withdrawn", "missing", "reporter"],
    ["superseded", "missing", "reporter"],
  ])("of an upload that is %s is %s with %s", (status, state, holder) => {
    expect(read([upload(["submitted", status])])).toMatchObject({ state, holder });
  });

  it("follows the newest upload once another was returned", () => {
    const returned = upload(["submitted", "returned"]);
    const again = upload([], {}, "2026-01-19T08:00:00.000Z");
    expect(read([returned, again])).toMatchObject({ state: "draft", upload: { id: again.id } });
  });

  it("stays published while a correction is on its way, which is named beside it", () => {
    const published = upload(["submitted", "area-reviewed", "accepted", "locked", "scheduled", "published"]);
    const correction = upload(["submitted"], {}, "2026-02-10T00:00:00.000Z");
    expect(read([published, correction], "2026-02-11T00:00:00.000Z")).toMatchObject({
      state: "published",
      late: false,
      revision: { upload: { id: correction.id }, place: "prefecture" },
    });
  });

  it("is published where the figures are public without an upload", () => {
    expect(read([], after, true)).toMatchObject({ state: "published", late: false, holder: null });
    expect(read([upload([])], after, true)).toMatchObject({ state: "published", late: false });
  });
});

describe("迟报", () => {
  it("is told by the first submission, whatever became of it later", () => {
    const inTime = upload(["submitted", "returned"], {}, "2026-01-20T08:59:00.000Z");
    const again = upload(["submitted"], {}, "2026-01-22T00:00:00.000Z");
    expect(read([inTime, again], "2026-01-23T00:00:00.000Z")).toMatchObject({
      state: "in-review",
      late: false,
      firstSubmittedAt: "2026-01-20T08:59:00.000Z",
      lastSubmittedAt: "2026-01-22T00:00:00.000Z",
    });
  });

  it("holds for what was sent after the deadline and accepted all the same", () => {
    const late = upload(["submitted", "area-reviewed", "accepted"], {}, "2026-01-20T09:01:00.000Z");
    expect(read([late], after)).toMatchObject({ state: "accepted", late: true });
  });

  it("is not escaped by an upload that was taken back before the deadline", () => {
    const back = upload(["submitted", "withdrawn"]);
    expect(read([back], after)).toMatchObject({ state: "missing", late: true, firstSubmittedAt: null });
  });
});
