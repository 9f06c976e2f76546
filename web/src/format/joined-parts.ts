/**
 * Puts sentences behind one another whose parts are plain and strong by turns; each list begins and ends with a plain
 * part, and so does the whole.
 */
export function joinedParts(...lists: readonly (readonly string[])[]): readonly string[] {
  const parts: string[] = [""];
  for (const [first = "", ...rest] of lists) {
    parts[parts.length - 1] += first;
    parts.push(...rest);
  }
  return parts;
}
