import * as fc from "fast-check";
import { expect, it } from "vitest";
import { movementWording } from "#data/derive/movement-wording.ts";

it.each([
  [6.3, 5.9, "加快", 0.4],
  [5.9, 6.3, "回落", -0.4],
  [6.3, 6.3, "持平", 0],
  [-1.2, -3, "降幅收窄", 1.8],
  [-3, -1.2, "降幅扩大", -1.8],
  [0.6, -0.4, "由负转正", 1],
  [-0.6, 0.4, "由正转负", -1],
  [0, 0.5, "回落", -0.5],
  [0, -0.5, "降幅收窄", 0.5],
  [0.5, 0, "加快", 0.5],
  [-0.5, 0, "由平转降", -0.5],
] as const)("words the move to %d from %d as %s", (current, previous, wording, change) => {
  expect(movementWording(current, previous)).toEqual({ wording, change });
});

it("is 持平 when the change rounds to 0.0, whatever the signs", () => {
  expect(movementWording(6.34, 6.3).wording).toBe("持平");
  expect(movementWording(0.02, -0.02)).toEqual({ wording: "持平", change: 0 });
});

it("is 加快 from the first change that rounds to 0.1", () => {
  expect(movementWording(6.35, 6.3)).toEqual({ wording: "加快", change: 0.1 });
});

it("is 持平 exactly when the change shown is zero", () => {
  const rate = fc.integer({ min: -3000, max: 3000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(rate, rate, (current, previous) => {
      const movement = movementWording(current, previous);
      expect(movement.wording === "持平").toBe(movement.change === 0);
    }),
  );
});
