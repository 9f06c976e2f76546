import { describe, expect, it } from "vitest";
import { interleave } from "#scripts/bench/report/interleave.ts";

describe("interleave", () => {
  it("lets the candidates take turns and keeps their outcomes apart", async () => {
    const order: string[] = [];
    const candidate = <Id extends string>(id: Id) => ({
      id,
      async run(round: number) {
        await Promise.resolve();
        order.push(id);
        return `${id}${round}`;
      },
    });
    const outcomes = await interleave([candidate("a"), candidate("b")], 3);
    expect(order).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect(outcomes).toEqual({ a: ["a0", "a1", "a2"], b: ["b0", "b1", "b2"] });
  });
});
