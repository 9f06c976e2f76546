/**
 * Partitions of values sorted upward. Each returns the positions at which a new class starts (above 0, rising); equal
 * values are never parted. `count` is how many classes are wished; fewer come out when there are fewer distinct values.
 */

/** Positions at which the value changes: the only lawful class starts. */
function lawfulStarts(sorted: readonly number[]): readonly number[] {
  const starts: number[] = [];
  for (let at = 1; at < sorted.length; at += 1) if (sorted[at]! > sorted[at - 1]!) starts.push(at);
  return starts;
}

/** Classes of about equally many members; where equal values stand in the way, the nearest lawful start is taken. */
export function quantileStarts(sorted: readonly number[], count: number): readonly number[] {
  const lawful = lawfulStarts(sorted);
  const chosen: number[] = [];
  for (let cut = 1; cut < count; cut += 1) {
    const wished = (cut * sorted.length) / count;
    let nearest: number | undefined;
    for (const start of lawful)
      if (nearest === undefined || Math.abs(start - wished) < Math.abs(nearest - wished)) nearest = start;
    if (nearest !== undefined && nearest !== chosen[chosen.length - 1]) chosen.push(nearest);
  }
  return chosen;
}

/**
 * Natural breaks (Fisher's exact optimum of Jenks' criterion): the partition with the smallest sum of squared
 * deviations from the class means.
 */
export function jenksStarts(sorted: readonly number[], count: number): readonly number[] {
  const edges = [0, ...lawfulStarts(sorted), sorted.length];
  const groups = edges.length - 1;
  const classes = Math.min(count, groups);
  const sums = prefixSums(sorted, (value) => value - sorted[0]!);
  const squares = prefixSums(sorted, (value) => (value - sorted[0]!) ** 2);
  const deviation = (from: number, to: number): number => {
    const sum = sums[to]! - sums[from]!;
    return squares[to]! - squares[from]! - (sum * sum) / (to - from);
  };

  let best = edges.map((edge) => (edge === 0 ? 0 : deviation(0, edge)));
  const cameFrom: number[][] = [];
  for (let used = 2; used <= classes; used += 1) {
    const next = Array.from<number>({ length: groups + 1 }).fill(Number.POSITIVE_INFINITY);
    const from = Array.from<number>({ length: groups + 1 }).fill(0);
    for (let end = used; end <= groups; end += 1)
      for (let start = used - 1; start < end; start += 1) {
        const cost = best[start]! + deviation(edges[start]!, edges[end]!);
        if (cost < next[end]!) {
          next[end] = cost;
          from[end] = start;
        }
      }
    best = next;
    cameFrom.push(from);
  }

  const starts = Array.from<number>({ length: cameFrom.length });
  let end = groups;
  for (let at = cameFrom.length - 1; at >= 0; at -= 1) {
    end = cameFrom[at]![end]!;
    starts[at] = edges[end]!;
  }
  return starts;
}

function prefixSums(values: readonly number[], of: (value: number) => number): readonly number[] {
  const sums = [0];
  for (const [at, value] of values.entries()) sums.push(sums[at]! + of(value));
  return sums;
}
