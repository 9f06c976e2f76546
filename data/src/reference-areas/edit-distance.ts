/** What it costs to write one character for another; 0 for equal ones. */
export type SubstitutionCost = (one: string, other: string) => number;

const equalOrNot: SubstitutionCost = (one, other) => (one === other ? 0 : 1);

/**
 * Levenshtein distance in characters: insertions, deletions and substitutions that turn one text into the other. The
 * first two cost 1 each, a substitution what is said.
 */
export function editDistance(from: string, to: string, cost: SubstitutionCost = equalOrNot): number {
  const source = Array.from(from);
  const target = Array.from(to);
  let row = target.map((_, index) => index + 1);
  source.forEach((character, index) => {
    const next: number[] = [];
    target.forEach((other, column) => {
      const left = column === 0 ? index + 1 : next[column - 1]!;
      const above = row[column]!;
      const diagonal = column === 0 ? index : row[column - 1]!;
      next.push(Math.min(left + 1, above + 1, diagonal + cost(character, other)));
    });
    row = next;
  });
  return row[target.length - 1] ?? source.length;
}
