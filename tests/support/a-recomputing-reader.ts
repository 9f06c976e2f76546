/**
 * Somebody who reads what is public, knows how figures hang together, and solves for what is not shown. Written
 * without any code of the product.
 */
export interface RecomputingReader {
  /** Notes a figure that can be read. */
  read(name: string, value: number): void;
  /** Notes that Σ factor × figure = sum. */
  conclude(terms: Readonly<Record<string, number>>, sum?: number): void;
  /** The figures nobody showed that have only one possible value now, with that value. */
  recomputed(): ReadonlyMap<string, number>;
}

const NOISE = 1e-7;

export function aRecomputingReader(): RecomputingReader {
  const known = new Map<string, number>();
  const equations: { readonly terms: Readonly<Record<string, number>>; readonly sum: number }[] = [];
  return {
    read(name, value) {
      known.set(name, value);
    },
    conclude(terms, sum = 0) {
      equations.push({ terms, sum });
    },
    recomputed() {
      const names = new Map<string, number>();
      for (const { terms } of equations)
        for (const name of Object.keys(terms))
          if (!known.has(name) && !names.has(name)) names.set(name, names.size);
      const matrix = equations.map(({ terms, sum }) => {
        const row = Array.from({ length: names.size + 1 }, () => 0);
        row[names.size] = sum;
        for (const [name, factor] of Object.entries(terms)) {
          const place = names.get(name);
          if (place === undefined) row[names.size]! -= factor * known.get(name)!;
          else row[place]! += factor;
        }
        return row;
      });
      return solved(matrix, [...names.keys()]);
    },
  };
}

/** Row echelon form with full pivoting: rows with one unknown left give its value. */
function solved(matrix: number[][], names: readonly string[]): ReadonlyMap<string, number> {
  const width = names.length;
  const done = new Set<number>();
  const open = new Set(matrix.keys());
  const rows: { readonly row: number[]; readonly column: number }[] = [];
  for (;;) {
    let best = { size: NOISE, row: -1, column: -1 };
    for (const row of open)
      for (let column = 0; column < width; column += 1) {
        const size = Math.abs(matrix[row]![column]!);
        if (!done.has(column) && size > best.size) best = { size, row, column };
      }
    if (best.row < 0) break;
    const pivot = matrix[best.row]!;
    const divisor = pivot[best.column]!;
    for (let at = 0; at <= width; at += 1) pivot[at]! /= divisor;
    for (const other of matrix) {
      const times = other[best.column]!;
      if (other === pivot || times === 0) continue;
      for (let at = 0; at <= width; at += 1) other[at]! -= times * pivot[at]!;
    }
    open.delete(best.row);
    done.add(best.column);
    rows.push({ row: pivot, column: best.column });
  }
  const values = new Map<string, number>();
  for (const { row, column } of rows) {
    const alone = row.every((factor, at) => at === column || at === width || Math.abs(factor) < NOISE);
    if (alone) values.set(names[column]!, row[width]!);
  }
  return values;
}
