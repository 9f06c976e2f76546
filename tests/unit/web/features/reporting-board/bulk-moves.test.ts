import type { TaskReply } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { type BulkMove, isBulkTask, movable } from "#web/features/reporting-board/bulk-moves.ts";

function task(kind: TaskReply["kind"], submission: string | null = kind): TaskReply {
  return {
    id: kind,
    kind,
    kindName: kind,
    action: kind,
    dataflow: "cluster-quarterly",
    dataflowName: "十大产业集群季度表",
    period: "2025-Q4",
    area: "420500",
    areaName: "宜昌市",
    submission,
    fileName: "a.xlsx",
    uploader: "宜昌市统计员",
    since: null,
    reason: null,
    returnedBy: null,
    findings: 0,
    deadline: null,
    publishAt: null,
    newer: null,
  };
}

const all = (
  [
    "returned",
    "report",
    "mend",
    "explain",
    "submit",
    "confirm",
    "county-review",
    "area-review",
    "accept",
  ] as const
).map((kind) => task(kind, kind === "report" ? null : kind));
const tasks = [...all, task("lock"), task("release"), task("scheduled")];

describe("several uploads at once", () => {
  it("are those that wait for a reviewer, and nothing of the uploader's or the publisher's", () => {
    expect(tasks.filter(isBulkTask).map(({ kind }) => kind)).toEqual([
      "county-review",
      "area-review",
      "accept",
      "lock",
    ]);
  });

  it("are passed, locked or returned as each one's state allows", () => {
    const of = (move: BulkMove) => movable(tasks.filter(isBulkTask), move).map(({ kind }) => kind);
    expect(of("approve")).toEqual(["county-review", "area-review", "accept"]);
    expect(of("lock")).toEqual(["lock"]);
    expect(of("return")).toEqual(["county-review", "area-review", "accept", "lock"]);
  });
});
