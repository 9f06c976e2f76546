import { describe, expect, it } from "vitest";
import { selectAsof } from "#server/domain/series/index.ts";

describe("selectAsof", () => {
  it("takes a date as the end of that day in 北京时间", () => {
    expect(selectAsof("2025-10-31")).toEqual({ ok: true, value: "2025-10-31T15:59:59.999Z" });
  });

  it("takes an instant with its offset", () => {
    expect(selectAsof("2025-10-31T10:00:00+08:00")).toEqual({ ok: true, value: "2025-10-31T02:00:00.000Z" });
  });

  it("is null when it is left out", () => {
    expect(selectAsof(undefined)).toEqual({ ok: true, value: null });
  });

  it.each(["gestern", "2025", "2025-02-31", "2025-13-01", "2025-10-31T10:00:00", "2025-10-31T25:00:00Z", ""])(
    "refuses “%s”",
    (text) => {
      expect(selectAsof(text)).toMatchObject({ ok: false, refusal: { code: "invalid-asof", path: "asof" } });
    },
  );
});
