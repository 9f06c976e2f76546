import { describe, expect, it } from "vitest";
import {
  releasableVintages,
  type ReleaseCandidate,
  releaseObstacles,
} from "#server/domain/publication/release-checklist.ts";

function candidate(changes: Partial<ReleaseCandidate>): ReleaseCandidate {
  return {
    id: "1",
    key: "cluster-quarterly|420500|24311",
    reviewStatus: "locked",
    importStatus: "checked",
    errors: 0,
    uploader: "zhang",
    uploaderRole: "reporter",
    area: "420500",
    ...changes,
  };
}

describe("releaseObstacles", () => {
  it("finds nothing against locked uploads of different areas", () => {
    expect(releaseObstacles([candidate({}), candidate({ id: "2", key: "other" })])).toEqual([]);
  });

  it("names every upload that is not locked, with its state", () => {
    const found = releaseObstacles([
      candidate({ id: "a", reviewStatus: "accepted" }),
      candidate({ id: "b", errors: 2 }),
    ]);
    expect(found.map(({ submission }) => submission)).toEqual(["a", "b"]);
    expect(found[0]!.message).toContain("省验收");
  });

  it("refuses two uploads of one form, area and period", () => {
    expect(releaseObstacles([candidate({ id: "a" }), candidate({ id: "b" })])).toMatchObject([
      { submission: "b" },
    ]);
  });
});

describe("releasableVintages", () => {
  it("leaves out what only embedded data is", () => {
    expect(releasableVintages).toEqual(["flash", "preliminary", "verified", "final", "census-revision"]);
  });
});
