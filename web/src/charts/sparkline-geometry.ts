export interface SparklineShape {
  /** SVG path of the runs of two or more neighbouring values; a gap starts a new run. */
  readonly path: string;
  /** Values without a neighbour on either side, which no line can show. */
  readonly lone: readonly { readonly x: number; readonly y: number }[];
  /** The newest value; null when the last place is a gap or there is no value at all. */
  readonly end: { readonly x: number; readonly y: number } | null;
  /** Height of zero when the values lie on both sides of it. */
  readonly zero: number | null;
}

/** Room at each edge, so that the end dot is not cut. */
const MARGIN = 3;

/** Places values evenly from left to right, the smallest at the bottom; a flat line runs through the middle. */
export function sparklineShape(
  values: readonly (number | null)[],
  width: number,
  height: number,
): SparklineShape {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { path: "", lone: [], end: null, zero: null };
  const low = Math.min(...known);
  const high = Math.max(...known);
  const xOf = (place: number) =>
    round(
      values.length === 1 ? width - MARGIN : MARGIN + (place / (values.length - 1)) * (width - 2 * MARGIN),
    );
  const yOf = (value: number) =>
    round(high === low ? height / 2 : MARGIN + ((high - value) / (high - low)) * (height - 2 * MARGIN));
  const runs = runsOf(values);
  const last = values[values.length - 1] ?? null;
  return {
    path: runs
      .filter((run) => run.length > 1)
      .map((run) => run.map(({ place, value }, step) => `${step ? "L" : "M"}${xOf(place)} ${yOf(value)}`))
      .map((steps) => steps.join(""))
      .join(""),
    lone: runs.flatMap((run) =>
      run.length === 1 ? run.map(({ place, value }) => ({ x: xOf(place), y: yOf(value) })) : [],
    ),
    end: last === null ? null : { x: xOf(values.length - 1), y: yOf(last) },
    zero: low < 0 && high > 0 ? yOf(0) : null,
  };
}

function runsOf(values: readonly (number | null)[]): { place: number; value: number }[][] {
  const runs: { place: number; value: number }[][] = [];
  values.forEach((value, place) => {
    if (value === null) return;
    const before = values[place - 1];
    const run = before === null || before === undefined ? undefined : runs[runs.length - 1];
    if (run) run.push({ place, value });
    else runs.push([{ place, value }]);
  });
  return runs;
}

function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
