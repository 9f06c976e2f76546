import { describe, expect, it } from "vitest";
import { covers, prefectureOf, reviewPath } from "#server/domain/review/review-path.ts";

const upload = (area: string | null, uploaderRole = "reporter") => ({
  uploader: "zhang",
  uploaderRole,
  area,
});

describe("the way through the review", () => {
  it.each([
    ["420506", "reporter", "county"],
    ["420500", "reporter", "prefecture"],
    ["429004", "reporter", "prefecture"],
    ["420000", "reporter", "province"],
    ["420500", "province-reporter", "province"],
    ["420506", "department", "province"],
  ])("of an upload for %s by a %s is that of a %s", (area, role, path) => {
    expect(reviewPath(upload(area, role))).toBe(path);
  });

  it("of an upload without a known area is the province's", () => {
    expect(reviewPath(upload(null))).toBe("province");
  });
});

describe("areas of an account", () => {
  it("take in what lies below them and nothing beside or above", () => {
    expect(covers(["420500"], "420506")).toBe(true);
    expect(covers(["420500"], "420500")).toBe(true);
    expect(covers(["420500"], "420606")).toBe(false);
    expect(covers(["420506"], "420500")).toBe(false);
    expect(covers(["420000"], "420506")).toBe(true);
    expect(covers(["420500"], null)).toBe(false);
  });

  it("belong to one prefecture, the province to none", () => {
    expect(prefectureOf("420506")?.name).toBe("宜昌市");
    expect(prefectureOf("429004")?.name).toBe("仙桃市");
    expect(prefectureOf("420000")).toBeNull();
  });
});
