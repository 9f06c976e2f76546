/** A hyphen before a number, unless it belongs to a date, a code, or to what is quoted as somebody typed it. */
const HYPHEN_AS_MINUS = /(?<![\w.“-])-(?=\d)/gu;

/** A text with the minus signs of its numbers as people read them. */
export function trueMinus(text: string): string {
  return text.includes("-") ? text.replace(HYPHEN_AS_MINUS, "−") : text;
}
