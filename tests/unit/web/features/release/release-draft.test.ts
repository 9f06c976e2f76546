import { describe, expect, it } from "vitest";
import {
  missingInChecklist,
  missingInDraft,
  publishAtOf,
  type ReleaseDraft,
  reportableVintages,
} from "#web/features/release/release-draft.ts";

const draft: ReleaseDraft = {
  submissions: ["S1"],
  vintage: "preliminary",
  note: "",
  when: "now",
  hour: "",
  acknowledged: [],
};
const now = new Date("2024-10-22T02:00:00Z"); // 10:00 in Beijing

describe("missingInDraft", () => {
  it("misses nothing when an upload is ticked and it goes out now", () => {
    expect(missingInDraft(draft, now)).toBeNull();
  });

  it("misses a ticked upload", () => {
    expect(missingInDraft({ ...draft, submissions: [] }, now)).toContain("勾选");
  });

  it("misses the hour of a scheduled release", () => {
    expect(missingInDraft({ ...draft, when: "later" }, now)).toContain("填写发布时间");
  });

  it("reads the hour as Beijing time: 09:59 is past, 10:01 is to come", () => {
    expect(missingInDraft({ ...draft, when: "later", hour: "2024-10-22T09:59" }, now)).toContain("晚于现在");
    expect(missingInDraft({ ...draft, when: "later", hour: "2024-10-22T10:01" }, now)).toBeNull();
  });
});

describe("publishAtOf", () => {
  it("leaves the hour out of an immediate release, whatever the input holds", () => {
    expect(publishAtOf({ ...draft, hour: "2024-10-22T10:01" })).toBeUndefined();
  });

  it("states the offset of a scheduled release", () => {
    expect(publishAtOf({ ...draft, when: "later", hour: "2024-10-22T10:01" })).toBe(
      "2024-10-22T10:01:00+08:00",
    );
  });
});

describe("reportableVintages", () => {
  it("keeps the vintages of embedded data from publishers", () => {
    expect(reportableVintages.map((kind) => kind.id)).toEqual([
      "flash",
      "preliminary",
      "verified",
      "final",
      "census-revision",
    ]);
  });
});

describe("missingInChecklist", () => {
  const item = (id: string, severity: "error" | "warning") => ({
    id,
    severity,
    title: "",
    message: "",
    submissions: [],
  });
  const list = (...items: ReturnType<typeof item>[]) => ({
    publishAt: "",
    errors: items.filter(({ severity }) => severity === "error").length,
    warnings: items.filter(({ severity }) => severity === "warning").length,
    items,
  });

  it("waits for the list, stops at errors, and asks for every warning", () => {
    expect(missingInChecklist(draft, undefined)).toContain("稍候");
    expect(missingInChecklist(draft, list(item("a", "error")))).toContain("拦截 1 项");
    expect(missingInChecklist(draft, list(item("a", "warning"), item("b", "warning")))).toContain("2 项");
    expect(missingInChecklist({ ...draft, acknowledged: ["a"] }, list(item("a", "warning")))).toBeNull();
  });
});
