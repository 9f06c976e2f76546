type BenchUnit = "req/s" | "ms" | "s" | "MB" | "kB" | "µs" | "rows/s" | "";

/** A ratio over the rounds of one run: its median, and the smallest and largest of any round. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** What is wanted of a result: of its ratio when it says `ratio`, of its value otherwise. */
export interface Goal {
  readonly of: "ratio" | "value";
  readonly limit: "at-least" | "at-most";
  readonly bound: number;
}

/** One line of the table. */
export interface BenchResult {
  readonly measure: string;
  readonly value: number;
  readonly unit: BenchUnit;
  /** What the value is held against, measured in the same run and in the same unit. */
  readonly beside?: { readonly label: string; readonly value: number };
  readonly ratio?: Ratio;
  readonly goal?: Goal;
  readonly note?: string;
}

/** Whether the goal was reached, or null where none was set. */
export function goalReached(result: BenchResult): boolean | null {
  const { goal } = result;
  if (!goal) return null;
  const reading = goal.of === "ratio" ? result.ratio?.median : result.value;
  if (reading === undefined) return null;
  return goal.limit === "at-least" ? reading >= goal.bound : reading <= goal.bound;
}
