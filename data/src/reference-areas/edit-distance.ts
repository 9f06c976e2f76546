/** Levenshtein distance in characters: insertions, deletions and substitutions that turn one text into the other. */
export function editDistance(from: string, to: string): number {
  const source = Array.from(from);
  const target = Array.from(to);
  let row = target.map((_, index) => index + 1);
  source.forEach((character, index) => {
    const next: number[] = [];
    target.forEach((other, column) => {
      const left = column === 0 ? index + 1 : next[column - 1]!;
      const above = row[column]!;
      const diagonal = column === 0 ? index : row[column - 1]!;
      next.push(Math.min(left + 1, above + 1, diagonal + (character === other ? 0 : 1)));
    });
    row = next;
  });
  return row[target.length - 1] ?? source.length;
}
