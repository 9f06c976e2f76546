import { describe, expect, it } from "vitest";
import { observationsAddress } from "#web/features/download/observations-address.ts";

describe("the address of a download", () => {
  it("carries the selection and the format, with readable commas and colons", () => {
    const query = {
      indicator: "revenue",
      area: "420000,level:prefecture",
      cluster: undefined,
      format: "xlsx",
    };
    expect(observationsAddress(query)).toBe(
      "/api/v1/observations?indicator=revenue&area=420000,level:prefecture&format=xlsx",
    );
  });
});
