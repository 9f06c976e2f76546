import { describe, expect, it } from "vitest";
import { importTransitions, mayImportMove } from "#server/domain/review/import-machine.ts";

describe("the import machine", () => {
  it("goes from received over parsed to checked, or to rejected", () => {
    expect(mayImportMove("received", "parsed")).toBe(true);
    expect(mayImportMove("parsed", "checked")).toBe(true);
    expect(mayImportMove("received", "checked")).toBe(false);
    expect(mayImportMove("rejected", "checked")).toBe(false);
  });

  it("ends in checked and rejected, and begins again when the file is read another way", () => {
    const next = (from: string) => importTransitions.filter((move) => move.from === from).map(({ to }) => to);
    expect(next("checked")).toEqual(["received"]);
    expect(next("rejected")).toEqual(["received"]);
  });
});
