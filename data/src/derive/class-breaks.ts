import { classBounds } from "./class-bounds.ts";
import { jenksStarts, quantileStarts } from "./class-partition.ts";
import { exactDifference, roundHalfUp } from "./decimal.ts";
import { roundThreshold } from "./round-threshold.ts";

export const classMethods = [
  { id: "auto", name: "自动" },
  { id: "quantile", name: "分位数" },
  { id: "jenks", name: "自然断点" },
  { id: "equal", name: "等距" },
  { id: "manual", name: "自定" },
] as const;

export type ClassMethod = (typeof classMethods)[number]["id"];

export interface ClassRequest {
  readonly method: ClassMethod;
  /** How many classes are wished, at least 1; fewer come out when there are fewer distinct values. */
  readonly count: number;
  /** Whether zero parts two directions; a break then stands at zero when there are values on both sides. */
  readonly diverging: boolean;
  /** The breaks of method `manual`, in any order. */
  readonly manualBreaks?: readonly number[];
}

export interface ValueClass {
  /** Smallest value that belongs to the class; null for the lowest class, which is open below. */
  readonly from: number | null;
  /** First value that belongs to the next class; null for the highest class, which is open above. */
  readonly to: number | null;
  /** How many of the values fall into it. */
  readonly count: number;
}

export interface ClassBreaks {
  /** The method used: what `auto` chose. */
  readonly method: Exclude<ClassMethod, "auto">;
  /** Strictly rising inner breaks; a value belongs to the class whose number is that of the breaks ≤ it. */
  readonly breaks: readonly number[];
  /** The breaks with outer bounds around all values: one more than the classes; empty when there are no values. */
  readonly bounds: readonly number[];
  /** One more than the breaks; empty when there are no values. */
  readonly classes: readonly ValueClass[];
  /** How many of the classes, from the lowest, lie wholly below zero. */
  readonly belowZero: number;
  /** Smallest and largest value, null when there are none. */
  readonly extent: readonly [number, number] | null;
}

/**
 * Class breaks for a map. Breaks of quantile and jenks are the roundest numbers that part the values as the method
 * wants, so every class has members; equal and manual classes may be empty. All-equal values give one class, no
 * values give none. Breaks can be kept and applied to other periods: the outer classes are open.
 */
export function classBreaks(values: readonly number[], request: ClassRequest): ClassBreaks {
  const sorted = rising(values);
  const method = request.method === "auto" ? automaticMethod(sorted) : request.method;
  if (sorted.length === 0) return { method, breaks: [], bounds: [], classes: [], belowZero: 0, extent: null };
  const breaks =
    method === "manual"
      ? risingWithoutRepeats(request.manualBreaks ?? [])
      : request.diverging && sorted[0]! < 0 && sorted[sorted.length - 1]! >= 0
        ? divergingBreaks(sorted, method, request.count)
        : breaksWithin(sorted, method, request.count);
  const counts = Array.from<number>({ length: breaks.length + 1 }).fill(0);
  for (const value of sorted) counts[classOf(value, breaks)]! += 1;
  const classes = counts.map((count, at) => ({
    from: breaks[at - 1] ?? null,
    to: breaks[at] ?? null,
    count,
  }));
  return {
    method,
    breaks,
    bounds: classBounds(breaks, sorted[0]!, sorted[sorted.length - 1]!),
    classes,
    belowZero:
      sorted[0]! < 0 ? classes.filter((entry) => isBelowZero(entry, sorted[sorted.length - 1]!)).length : 0,
    extent: [sorted[0]!, sorted[sorted.length - 1]!],
  };
}

/** The number of the class a value belongs to, from 0. */
export function classOf(value: number, breaks: readonly number[]): number {
  let at = 0;
  while (at < breaks.length && breaks[at]! <= value) at += 1;
  return at;
}

type Method = "quantile" | "jenks" | "equal";

const SKEW_OF_QUANTILES = 6;

/** Quantiles when a few values lie far from the bulk (武汉 beside 神农架), natural breaks otherwise. */
function automaticMethod(sorted: readonly number[]): Method {
  if (sorted.length === 0) return "jenks";
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))]!;
  return at(1) - at(0) > SKEW_OF_QUANTILES * (at(0.75) - at(0.25)) ? "quantile" : "jenks";
}

function breaksWithin(sorted: readonly number[], method: Method, count: number): readonly number[] {
  if (count <= 1 || sorted[0] === sorted[sorted.length - 1]) return [];
  if (method === "equal") return equalBreaks(sorted[0]!, sorted[sorted.length - 1]!, count);
  const starts = method === "quantile" ? quantileStarts(sorted, count) : jenksStarts(sorted, count);
  return starts.map((start) => roundThreshold(sorted[start - 1]!, sorted[start]!));
}

/** Zero parts the values; the classes are shared out to the two sides by their members, at least one to each. */
function divergingBreaks(sorted: readonly number[], method: Method, count: number): readonly number[] {
  const negatives = sorted.filter((value) => value < 0);
  const others = sorted.slice(negatives.length);
  const wanted = Math.max(2, count);
  const below = Math.min(wanted - 1, Math.max(1, Math.round((wanted * negatives.length) / sorted.length)));
  return risingWithoutRepeats([
    ...breaksWithin(negatives, method, below),
    0,
    ...breaksWithin(others, method, wanted - below),
  ]);
}

/** Two significant digits of the class width are kept. */
function equalBreaks(lowest: number, highest: number, count: number): readonly number[] {
  const width = exactDifference(highest, lowest) / count;
  const decimals = 1 - Math.floor(Math.log10(width));
  return risingWithoutRepeats(
    Array.from({ length: count - 1 }, (_, at) => roundHalfUp(lowest + width * (at + 1), decimals)),
  );
}

function risingWithoutRepeats(breaks: readonly number[]): readonly number[] {
  return rising(new Set(breaks.filter((entry) => Number.isFinite(entry))));
}

function rising(values: Iterable<number>): readonly number[] {
  const sorted = [...values];
  sorted.sort((left, right) => left - right);
  return sorted;
}

function isBelowZero(entry: ValueClass, largest: number): boolean {
  return entry.to === null ? largest < 0 : entry.to <= 0;
}
