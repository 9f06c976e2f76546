import { describe, expect, it } from "vitest";
import { neutraliseFormula } from "#server/domain/export/index.ts";

describe("neutraliseFormula", () => {
  it.each([
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "  =1",
    "\r=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "\u200b=1",
    "\ufeff@SUM(1)",
  ])("disarms %j", (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it.each(["宜昌市", "2024—2025", "a=b", ""])("leaves %j as it is", (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  });
});
