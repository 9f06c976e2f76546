const letters: string[] = [];

/** A, B, … Z, AA … for a column counted from 0. */
export function columnLetters(column: number): string {
  for (let next = letters.length; next <= column; next += 1) {
    const last = String.fromCharCode(65 + (next % 26));
    letters.push(next < 26 ? last : columnLetters(Math.floor(next / 26) - 1) + last);
  }
  return letters[column]!;
}

/** A1 reference of a column (from 0) and a line (from 1). */
export function cellAddress(column: number, line: number): string {
  return columnLetters(column) + line;
}
