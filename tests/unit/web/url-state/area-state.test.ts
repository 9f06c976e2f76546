import { describe, expect, it } from "vitest";
import { areaCodec } from "#web/url-state/area-state.ts";

describe("the address of an area page", () => {
  it("is empty for the newest figures and the default trend", () => {
    expect(areaCodec.format(areaCodec.parse("").state)).toBe("");
  });

  it("reads back what it writes", () => {
    const { state } = areaCodec.parse("indicator=revenue&cluster=finance&stat=level&period=2024");
    expect(areaCodec.parse(areaCodec.format(state)).state).toEqual(state);
  });

  it("names a period it can't read", () => {
    expect(areaCodec.parse("period=2024年").ignored).toEqual(["period"]);
  });
});
