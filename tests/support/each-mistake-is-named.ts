import { describe, expect, it } from "vitest";
import { toCsv } from "../fixtures/report-grid.ts";
import { checkForm, type RuleCase } from "./a-checked-form.ts";

/** Declares the tests every audit rule passes: each mistake is one finding at its cell, told in Chinese with the way out. */
export function eachMistakeIsNamed(cases: readonly RuleCase[]): void {
  describe("rules", () => {
    it.each(cases)("$rule names the cell of $mistake", ({ rule, grid, cell, requested, affects, known }) => {
      const found = checkForm(toCsv(grid), requested, known).filter((finding) => finding.rule === rule);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ sheet: "CSV", cell });
      expect(found[0]!.affects).toEqual(affects ?? expect.any(Array));
    });

    it.each(cases)(
      "$rule tells in Chinese what is wrong with $mistake, and the way out",
      ({ rule, grid, requested, known }) => {
        const finding = checkForm(toCsv(grid), requested, known).find((entry) => entry.rule === rule)!;
        expect(finding.message).toMatch(/\p{Script=Han}/u);
        expect(finding.severity === "error" ? finding.suggestion : "").not.toBeNull();
      },
    );
  });
}
