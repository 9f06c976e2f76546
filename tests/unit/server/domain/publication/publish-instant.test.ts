import { describe, expect, it } from "vitest";
import { publishInstant } from "#server/domain/publication/publish-instant.ts";

const NOW = "2026-01-20T02:00:00.000Z";

describe("publishInstant", () => {
  it("is now when none is given", () => {
    expect(publishInstant(null, NOW)).toEqual({ ok: true, value: NOW });
  });

  it("reads any offset, to the minute", () => {
    expect(publishInstant("2026-01-25T10:01+08:00", NOW)).toEqual({
      ok: true,
      value: "2026-01-25T02:01:00.000Z",
    });
  });

  it.each([
    ["2026-01-20T09:59+08:00", "publish-time-passed"],
    ["2026-01-25 10:00", "malformed-instant"],
    ["2026-13-25T10:00+08:00", "malformed-instant"],
    ["2026-01-25T10:00", "malformed-instant"],
  ])("refuses %s", (text, code) => {
    expect(publishInstant(text, NOW)).toMatchObject({ ok: false, refusal: { code, path: "publishAt" } });
  });
});
