import { describe, expect, it } from "vitest";
import { clusterCodec } from "#web/url-state/cluster-state.ts";

describe("the address of a cluster page", () => {
  it("is empty for the newest period in customary order", () => {
    expect(clusterCodec.format(clusterCodec.parse("").state)).toBe("");
  });

  it("reads back what it writes", () => {
    const { state } = clusterCodec.parse("period=2024-Q3&targetSet=plan-2021-11&area=420500&order=value");
    expect(state).toMatchObject({
      period: "2024-Q3",
      targetSet: "plan-2021-11",
      area: "420500",
      order: "value",
    });
    expect(clusterCodec.parse(clusterCodec.format(state)).state).toEqual(state);
  });

  it("names an order it does not know", () => {
    expect(clusterCodec.parse("order=alphabet")).toMatchObject({
      ignored: ["order"],
      state: { order: "customary" },
    });
  });
});
