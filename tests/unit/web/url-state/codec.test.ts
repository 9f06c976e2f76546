import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cockpitCodec } from "#web/url-state/cockpit-state.ts";

describe("the address of a page", () => {
  it("is empty for the default state", () => {
    expect(cockpitCodec.format(cockpitCodec.parse("").state)).toBe("");
  });

  it("keeps only what differs from the default", () => {
    const { state } = cockpitCodec.parse("indicator=revenue&cluster=commerce&area=420500");
    expect(cockpitCodec.format(state)).toBe("indicator=revenue&area=420500");
  });

  it("names what it can't read and goes on with the default", () => {
    const { state, ignored } = cockpitCodec.parse("period=2024-Q5&area=宜昌&compare=420100,x");
    expect(ignored).toEqual(["period", "area", "compare"]);
    expect(state).toMatchObject({ period: null, area: null, compare: [] });
  });

  it("ignores parameters of other pages", () => {
    expect(cockpitCodec.parse("from=wechat").ignored).toEqual([]);
  });

  it("reads back every state it writes", () => {
    const area = fc.constantFrom("420100", "420500", "429021");
    const state = fc.record({
      indicator: fc.constantFrom("tertiary-value-added", "revenue", "gdp"),
      cluster: fc.constantFrom("commerce", "finance", "_T"),
      period: fc.constantFrom(null, "2024", "2024-S1", "2024-Q3", "2024-M05"),
      transformation: fc.constantFrom(null, "quarter", "rolling4"),
      stat: fc.constantFrom(null, "level", "nominal-growth"),
      area: fc.option(area),
      compare: fc.array(area, { maxLength: 6 }),
      targetSet: fc.constantFrom("work-points-2021", "plan-2021-11"),
      asof: fc.constantFrom(null, "2024-10-01", "2024-10-22T10:00:00+08:00"),
    });
    fc.assert(
      fc.property(state, (wanted) => {
        expect(cockpitCodec.parse(cockpitCodec.format(wanted))).toEqual({ state: wanted, ignored: [] });
      }),
    );
  });
});
