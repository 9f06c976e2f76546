import { expect, it } from "vitest";
import { decimalsOfBreaks } from "#web/features/map-explorer/map-values.ts";

it("prints class bounds with no more decimals than they need", () => {
  expect(decimalsOfBreaks([0, 500, 1000], 2)).toBe(0);
  expect(decimalsOfBreaks([4.5, 5, 6.5], 2)).toBe(1);
  expect(decimalsOfBreaks([4.25, 5.125], 2)).toBe(2);
});
