import { describe, expect, it } from "vitest";
import { mayPreview, previewMark, type PreviewSubject } from "#server/domain/publication/preview.ts";

const NOW = "2026-01-20T02:00:00.000Z";
const release: PreviewSubject = { id: 7, state: "scheduled", publishedAt: "2026-01-25T02:00:00.000Z" };
const reader = (role: string) => ({ username: "li", displayName: "李处长", role });

function verdict(role: string, from: string | null, subject: PreviewSubject | null = release): string {
  const outcome = mayPreview(subject, 7, reader(role), from, NOW);
  return outcome.ok ? "open" : outcome.refusal.code;
}

describe("mayPreview", () => {
  it("opens a scheduled release to those who release it, and to named readers from their instant on", () => {
    expect(verdict("publisher", null)).toBe("open");
    expect(verdict("province-reviewer", null)).toBe("open");
    expect(verdict("official", NOW)).toBe("open");
    expect(verdict("official", "2026-01-20T02:00:00.001Z")).toBe("preview-not-yet");
  });

  it("tells nobody else whether there is such a release", () => {
    expect(verdict("official", null)).toBe("unknown-preview");
    expect(verdict("official", null, null)).toBe("unknown-preview");
    expect(verdict("publisher", null, null)).toBe("unknown-preview");
    expect(verdict("analyst", null, { ...release, state: "published" })).toBe("unknown-preview");
  });

  it("holds no longer for a reader whose role has changed to one that may not be named", () => {
    expect(verdict("reporter", NOW)).toBe("unknown-preview");
  });

  it("ends with publication and withdrawal", () => {
    expect(verdict("official", NOW, { ...release, state: "published" })).toBe("preview-over");
    expect(verdict("publisher", null, { ...release, state: "withdrawn" })).toBe("preview-withdrawn");
  });
});

it("marks what is read with reader, time and hour of publication, in Beijing time", () => {
  expect(previewMark(release, reader("official"), NOW)).toBe(
    "未公开 · 提前阅读 · 李处长 · 2026-01-20 10:00；2026-01-25 10:00（北京时间）公开，此前不得转载、引用",
  );
});
