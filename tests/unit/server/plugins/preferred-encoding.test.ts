import { describe, expect, it } from "vitest";
import { preferredEncoding } from "#server/plugins/preferred-encoding.ts";

describe("preferredEncoding", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br", "br"],
    ["gzip;q=1.0, br;q=0", "gzip"],
    ["gzip;q=0, identity", "identity"],
    ["BR", "br"],
  ] as const)("of %j is %s", (header, encoding) => {
    expect(preferredEncoding(header)).toBe(encoding);
  });
});
