import { readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { BELOW_ZERO_STEPS, classColors, SEQUENTIAL_STEPS } from "#web/maps/color-scale.ts";

const STYLES = join(import.meta.dirname, "../../../../web/src");

function fills(breaks: readonly number[], diverging: boolean): readonly string[] {
  return classColors({ breaks, diverging, method: "manual" }).map((color) => color.fill);
}

describe("classColors", () => {
  it("gives one colour per class, from light to dark", () => {
    expect(fills([0, 1, 2, 3, 4, 5, 6], false)).toEqual(
      [1, 2, 3, 4, 5, 6].map((step) => `var(--seq-${step})`),
    );
  });

  it("spreads few classes over the whole scale", () => {
    expect(fills([0, 1, 2], false)).toEqual(["var(--seq-1)", "var(--seq-6)"]);
  });

  it("gives a single class a middle colour, and no class none", () => {
    expect(fills([0, 1], false)).toEqual(["var(--seq-3)"]);
    expect(fills([], false)).toEqual([]);
  });

  it("turns from clay to blue at zero", () => {
    expect(fills([-5, -2, 0, 3, 6], true)).toEqual([
      "var(--div-4)",
      "var(--div-1)",
      "var(--seq-1)",
      "var(--seq-6)",
    ]);
  });

  it("uses no clay on a diverging scale without negative values, and no blue without positive ones", () => {
    expect(fills([1, 2, 3], true).every((fill) => fill.includes("seq"))).toBe(true);
    expect(fills([-3, -2, -1], true).every((fill) => fill.includes("div"))).toBe(true);
  });

  it("never gives two classes the same colour while the scale has steps for them", () => {
    fc.assert(
      fc.property(fc.nat(BELOW_ZERO_STEPS), fc.integer({ min: 1, max: SEQUENTIAL_STEPS }), (below, above) => {
        const breaks = Array.from({ length: below + above + 1 }, (_, index) => index - below);
        const colors = fills(breaks, true);
        expect(new Set(colors).size).toBe(below + above);
      }),
    );
  });
});

/** Declarations of the :root blocks: those outside any media query first, then those of the named one. */
function properties(media: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const blocks = ["styles/tokens.css", "styles/print.css", "maps/maps.css"].flatMap((file) => {
    const css = readFileSync(join(STYLES, file), "utf8");
    return [...css.matchAll(/(@media ([^{]+)\{\s*(?:@page[^}]*\}\s*)?)?:root(?::root)?\s*\{([^}]*)\}/gu)].map(
      (match) => ({
        media: match[2]?.trim() ?? null,
        body: match[3]!,
      }),
    );
  });
  for (const wanted of new Set([null, media])) {
    for (const block of blocks.filter((candidate) => candidate.media === wanted)) {
      for (const [, name, value] of block.body.matchAll(/(--[\w-]+):\s*([^;]+);/gu))
        found.set(name!, value!.trim());
    }
  }
  return found;
}

function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe.each([
  ["the light theme", null],
  ["the dark theme", "(prefers-color-scheme: dark)"],
  ["print", "print"],
])("text on the classes in %s", (_, media) => {
  const tokens = properties(media);
  const resolve = (value: string): string => {
    const name = /^var\((--[\w-]+)\)$/u.exec(value)?.[1];
    return name ? resolve(tokens.get(name)!) : value;
  };
  const scales = [
    ...Array.from({ length: SEQUENTIAL_STEPS }, (_step, index) => `seq-${index + 1}`),
    ...Array.from({ length: BELOW_ZERO_STEPS }, (_step, index) => `div-${index + 1}`),
  ];

  it.each(scales)("has a contrast of at least 4.5 : 1 on %s", (name) => {
    expect(contrast(resolve(`var(--on-${name})`), resolve(`var(--${name})`))).toBeGreaterThanOrEqual(4.5);
  });
});

it("prints every class in a grey of its own", () => {
  const tokens = properties("print");
  const greys = Array.from({ length: SEQUENTIAL_STEPS }, (_, index) =>
    luminance(tokens.get(`--seq-${index + 1}`)!),
  );
  for (let index = 1; index < greys.length; index++)
    expect(greys[index - 1]! - greys[index]!).toBeGreaterThan(0.02);
});
