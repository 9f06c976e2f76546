import { joinedText } from "../parsing/xml-text.ts";

/** The shared texts with these numbers, and no others; reading ends with the last of them. */
export async function sharedTexts(
  pieces: AsyncGenerator<string>,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  const last = Math.max(-1, ...wanted);
  if (last < 0) return found;
  let number = 0;
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    const pattern = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g;
    let left = 0;
    for (const match of text.matchAll(pattern)) {
      if (wanted.has(number)) found.set(number, joinedText(match[1] ?? ""));
      if (number >= last) return found;
      number += 1;
      left = match.index + match[0].length;
    }
    text = text.slice(left);
  }
  return found;
}
