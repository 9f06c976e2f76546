/** Class breaks as the server computes them: n + 1 rising bounds for n classes. */
export interface MapClasses {
  readonly breaks: readonly number[];
  /** Colours diverge around zero: clay below, blue above. */
  readonly diverging: boolean;
  readonly method: string;
}

/** Names of design tokens (CSS custom properties), so that themes and print change the colours, not the code. */
export interface ClassColor {
  /** `var(--seq-3)`. */
  readonly fill: string;
  /** Text on that fill with a contrast of at least 4.5 : 1. */
  readonly text: string;
  /** Below zero on a diverging scale; marked by a pattern where there is no colour. */
  readonly belowZero: boolean;
}

/** Classes a scale can tell apart on one side of zero. */
export const SEQUENTIAL_STEPS = 6;
export const BELOW_ZERO_STEPS = 4;

/**
 * One colour per class, the lowest class first: light to dark blue, or on a diverging scale dark to light clay up to
 * zero and light to dark blue from there. A class is below zero when its upper bound is not above zero.
 */
export function classColors({ breaks, diverging }: MapClasses): readonly ClassColor[] {
  const count = Math.max(breaks.length - 1, 0);
  const below = diverging ? breaks.slice(1).filter((upper) => upper <= 0).length : 0;
  const clay = [...spread(below, BELOW_ZERO_STEPS)];
  clay.reverse();
  const blue = spread(count - below, SEQUENTIAL_STEPS);
  return [...clay.map((step) => color("div", step)), ...blue.map((step) => color("seq", step))];
}

/** Steps of a scale for a number of classes, spread over its whole range; a single class takes a middle step. */
function spread(count: number, steps: number): readonly number[] {
  if (count === 1) return [Math.floor((steps + 1) / 2)];
  return Array.from({ length: count }, (_, index) => 1 + Math.round((index * (steps - 1)) / (count - 1)));
}

function color(scale: "seq" | "div", step: number): ClassColor {
  return { fill: `var(--${scale}-${step})`, text: `var(--on-${scale}-${step})`, belowZero: scale === "div" };
}
