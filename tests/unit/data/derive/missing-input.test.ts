import { expect, it } from "vitest";
import { fromInputs, reasonOfMissingInput } from "#data/derive/missing-input.ts";
import { absent, present } from "#data/model/missing-reason.ts";

it("gives no reason when every input has a value", () => {
  expect(reasonOfMissingInput(present(1), [present(0)])).toBeNull();
});

it("gives the subject's own reason when the subject is missing", () => {
  expect(reasonOfMissingInput(absent("not-reported"), [absent("not-available")])).toBe("not-reported");
});

it("says that inputs are missing when the subject is there", () => {
  expect(reasonOfMissingInput(present(1), [absent("not-reported")])).toBe("missing");
});

it("is confidential as soon as any input is", () => {
  expect(reasonOfMissingInput(absent("not-reported"), [absent("confidential")])).toBe("confidential");
});

it("says when the base is not comparable", () => {
  expect(reasonOfMissingInput(present(1), [absent("base-not-comparable")])).toBe("base-not-comparable");
});

it("computes from the values in the order given", () => {
  expect(
    fromInputs(present(8), [present(2), present(3)], (subject, [a, b]) => present(subject - a! * b!)),
  ).toEqual({
    value: 2,
  });
});
