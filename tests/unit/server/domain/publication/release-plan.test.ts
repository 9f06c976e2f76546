import { prefectures, PROVINCE_CODE } from "@dash/data";
import { describe, expect, it } from "vitest";
import {
  openItems,
  type PlannedUpload,
  releaseChecklist,
  type ReleasePlan,
} from "#server/domain/publication/release-plan.ts";

const everywhere = [PROVINCE_CODE, ...prefectures.map((area) => area.code)];

function upload(changes: Partial<PlannedUpload> = {}): PlannedUpload {
  return {
    id: "S1",
    key: "cluster-quarterly|420500|24311",
    name: "宜昌十大产业集群季度表（2025-Q4）",
    reviewStatus: "locked",
    importStatus: "checked",
    errors: 0,
    uploader: "zhang",
    unexplained: 0,
    revision: false,
    revisionNote: null,
    ...changes,
  } as PlannedUpload;
}

function plan(changes: Partial<ReleasePlan> = {}): ReleasePlan {
  return {
    publisher: "publisher",
    uploads: [upload()],
    vintage: "preliminary",
    // A Tuesday, 10:00 in Beijing.
    publishAt: "2026-01-20T02:00:00.000Z",
    replaced: [],
    coverage: [{ name: "十大产业集群季度表（2025-Q4）", areas: everywhere }],
    suppressed: 0,
    suppressedNotice: null,
    cells: 140,
    simulatedAreas: [],
    ...changes,
  };
}

function found(changes: Partial<ReleasePlan>): readonly string[] {
  return releaseChecklist(plan(changes)).map(({ severity, id }) => `${severity} ${id.split(":")[0]!}`);
}

describe("the checklist of a release", () => {
  it("is empty when nothing stands against it", () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, Partial<ReleasePlan>, string]>([
    ["an upload that is not locked", { uploads: [upload({ reviewStatus: "accepted" })] }, "not-releasable"],
    ["two uploads of one key", { uploads: [upload(), upload({ id: "S2" })] }, "not-releasable"],
    ["the publisher's own upload", { uploads: [upload({ uploader: "publisher" })] }, "own-upload"],
    ["findings left unexplained", { uploads: [upload({ unexplained: 2 })] }, "unexplained"],
    [
      "a revision without a note",
      { uploads: [upload({ revision: true, revisionNote: " " })] },
      "no-revision-note",
    ],
    ["初步 after 最终核实", { replaced: [{ vintage: "final", cells: 3, changed: 0 }] }, "vintage-backwards"],
  ])("stops %s", (_, changes, id) => {
    expect(found(changes)).toEqual([`error ${id}`]);
  });

  it.each<[string, Partial<ReleasePlan>, string]>([
    ["areas that are missing", { coverage: [{ name: "表", areas: everywhere.slice(1) }] }, "areas-missing"],
    ["suppressed figures", { suppressed: 2 }, "suppressed"],
    ["simulated figures beside them", { simulatedAreas: ["420100"] }, "beside-simulated"],
    [
      "published figures that change",
      { vintage: "verified", replaced: [{ vintage: "preliminary", cells: 3, changed: 1 }] },
      "revises-published",
    ],
    ["a Saturday", { publishAt: "2026-01-24T02:00:00.000Z" }, "unusual-hour"],
    ["an evening", { publishAt: "2026-01-20T10:00:00.000Z" }, "unusual-hour"],
  ])("asks to have read: %s", (_, changes, id) => {
    expect(found(changes)).toEqual([`warning ${id}`]);
  });

  it("names the areas that are missing, and asks for a later stage when a figure changes in the same one", () => {
    const [missing] = releaseChecklist(plan({ coverage: [{ name: "表", areas: everywhere.slice(2) }] }));
    expect(missing!.message).toContain("湖北、武汉");
    expect(found({ replaced: [{ vintage: "preliminary", cells: 3, changed: 1 }] })).toEqual([
      "warning revises-published",
      "warning same-vintage",
    ]);
  });

  it("does not take simulated figures for published ones, nor an unchanged figure for a revision", () => {
    expect(found({ replaced: [{ vintage: "simulation", cells: 9, changed: 9 }] })).toEqual([]);
    expect(found({ replaced: [{ vintage: "preliminary", cells: 9, changed: 0 }] })).toEqual([]);
  });

  it("lets an immediate release be made at any hour", () => {
    expect(found({ publishAt: null })).toEqual([]);
  });
});

describe("openItems", () => {
  it("keeps every error, and warnings until they are acknowledged as they were seen", () => {
    const items = releaseChecklist(
      plan({ uploads: [upload({ unexplained: 1 })], suppressed: 2, publishAt: "2026-01-24T02:00:00.000Z" }),
    );
    const seen = items.map(({ id }) => id);
    expect(openItems(items, seen).map(({ severity }) => severity)).toEqual(["error"]);
    expect(openItems(items, [])).toHaveLength(3);
    const grown = releaseChecklist(plan({ suppressed: 3 }));
    expect(openItems(grown, seen)).toHaveLength(1);
  });
});
