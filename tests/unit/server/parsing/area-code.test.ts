import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prefectures } from "@dash/data";
import { readAreaCode } from "#server/parsing/area-code.ts";

describe("area codes", () => {
  it.each([
    "420500",
    "420500000000",
    "４２０５００",
    " 420500 ",
    "'420500",
    "420500.0",
    "4.20500E+05",
    "4.20500000000E+11",
  ])("reads %j as 宜昌市", (written) => {
    expect(readAreaCode(written)).toEqual({ kind: "code", code: "420500" });
  });

  it.each(["4.2E+05", "4.205E+05", "4.21E+05", "4.205E+11"])("knows that %j lost digits", (written) => {
    expect(readAreaCode(written)).toMatchObject({ kind: "digits-lost" });
  });

  it("leaves codes of townships and what is no code as they are", () => {
    for (const written of ["420506001000", "429999", "宜昌", ""])
      expect(readAreaCode(written)).toEqual({ kind: "code", code: written });
  });

  it("never takes a shortened code for another area's than one it may have been", () => {
    fc.assert(
      fc.property(fc.constantFrom(...prefectures), fc.integer({ min: 0, max: 4 }), ({ code }, places) => {
        const read = readAreaCode(Number(code).toExponential(places));
        if (read.kind === "digits-lost") expect(read.rounded(code)).toBe(true);
        else expect(read.code).toBe(code);
      }),
    );
  });
});
