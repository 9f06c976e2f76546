/** How many suggestions a refusal gives. */
const MAXIMUM = 5;

/** Ids and names that share a part with a text nobody knows, nearest in length first. */
export function suggestIds(
  text: string,
  entries: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  const wanted = text.toLowerCase();
  if (wanted.length < 2) return [];
  return entries
    .filter(
      ({ id, name }) =>
        id.includes(wanted) ||
        wanted.includes(id) ||
        name.includes(text) ||
        text.includes(name) ||
        sharesWord(id, wanted),
    )
    .toSorted(
      (left, right) => Math.abs(left.id.length - wanted.length) - Math.abs(right.id.length - wanted.length),
    )
    .slice(0, MAXIMUM)
    .map(({ id }) => id);
}

function sharesWord(id: string, wanted: string): boolean {
  const words = new Set(id.split("-"));
  return wanted.split(/[-_\s]/).some((word) => word.length > 2 && words.has(word));
}
