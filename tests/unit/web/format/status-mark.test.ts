import { expect, it } from "vitest";
import { isProvisional, statusCaption, statusMark } from "#web/format/status-mark.ts";

it("marks provisional figures and leaves final ones bare", () => {
  expect([statusMark("P"), statusMark("E"), statusMark("F"), statusMark("A")]).toEqual([
    "初步",
    "估",
    "",
    "",
  ]);
  expect([isProvisional("P"), isProvisional("F")]).toEqual([true, false]);
});

it("names the stage for captions", () => {
  expect([statusCaption("P"), statusCaption("R"), statusCaption("S"), statusCaption("A")]).toEqual([
    "初步数",
    "初步核实数",
    "普查修订数",
    "",
  ]);
});

it("has no mark for a status it does not know", () => {
  expect([statusMark("?"), statusCaption("?"), isProvisional("?")]).toEqual(["", "", false]);
});
