export interface LadderMark {
  readonly value: number;
  readonly name: string;
}

/** The steps of “万千亿”, 亿元. */
const LADDER: readonly LadderMark[] = [
  { value: 1000, name: "千亿" },
  { value: 5000, name: "5000亿" },
  { value: 10000, name: "1万亿" },
  { value: 30000, name: "3万亿" },
];

export interface LadderShape {
  /** All in percent of the width. */
  readonly marks: readonly { readonly name: string; readonly at: number; readonly passed: boolean }[];
  readonly level: number | null;
  readonly yearEarlier: number | null;
  readonly target: number | null;
}

/** Room beyond the largest value. */
const HEADROOM = 1.08;

/** Where the steps, the level and the target stand on one axis from zero. Steps beyond the axis are left out. */
export function ladderShape(
  level: number | null,
  yearEarlier: number | null,
  target: number | null,
): LadderShape {
  const largest = Math.max(level ?? 0, yearEarlier ?? 0, target ?? 0);
  if (largest <= 0) return { marks: [], level: null, yearEarlier: null, target: null };
  const place = (value: number) => Math.round((Math.max(value, 0) / (largest * HEADROOM)) * 10_000) / 100;
  return {
    marks: LADDER.filter((mark) => mark.value <= largest * HEADROOM).map((mark) => ({
      name: mark.name,
      at: place(mark.value),
      passed: level !== null && level >= mark.value,
    })),
    level: level === null ? null : place(level),
    yearEarlier: yearEarlier === null ? null : place(yearEarlier),
    target: target === null ? null : place(target),
  };
}

/** How a label at a place is anchored so that it stays inside the picture. */
export function anchorAt(at: number): "start" | "middle" | "end" {
  if (at < 18) return "start";
  return at > 82 ? "end" : "middle";
}
