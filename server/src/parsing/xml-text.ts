const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Character data of an XML document as it reads: entities, CDATA and the _x000D_ escapes of spreadsheets resolved. */
export function xmlText(source: string): string {
  let text = source;
  if (text.includes("<![CDATA[")) text = text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, "$1");
  if (text.includes("&"))
    text = text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
      if (decimal !== undefined) return codePoint(Number.parseInt(String(decimal), 10));
      if (hex !== undefined) return codePoint(Number.parseInt(String(hex), 16));
      return ENTITIES[String(name)] ?? whole;
    });
  if (text.includes("_x"))
    text = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => codePoint(Number.parseInt(String(hex), 16)));
  return text;
}

function codePoint(value: number): string {
  return value <= 0x10ffff ? String.fromCodePoint(value) : "";
}

/** The value of an attribute in the text of an opening tag, or null. */
export function xmlAttribute(tag: string, name: string): string | null {
  const start = tag.indexOf(` ${name}="`);
  if (start >= 0) {
    const from = start + name.length + 3;
    return tag.slice(from, tag.indexOf('"', from));
  }
  const match = tag.includes("'") ? new RegExp(`\\s${name}\\s*=\\s*'([^']*)'`).exec(tag) : null;
  return match?.[1] ?? null;
}

/** Opening tags of an element, whatever its namespace prefix, in document order. */
export function* xmlTags(document: string, name: string): Generator<string> {
  for (const match of document.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<>]*>`, "g")))
    yield match[0];
}

/** Text of every `<t>` between two positions, without phonetic guides. Reads each character once, whatever is missing. */
export function joinedText(source: string): string {
  let text = "";
  for (let at = 0; ;) {
    const open = source.indexOf("<", at);
    if (open < 0) break;
    const tagEnd = source.indexOf(">", open);
    if (tagEnd < 0) break;
    at = tagEnd + 1;
    const name = elementName(source, open + 1, tagEnd);
    if (name !== "t" && name !== "rPh") continue;
    if (source[tagEnd - 1] === "/") continue;
    const close = closingTag(source, name, at);
    if (close === null) break;
    if (name === "t") text += source.slice(at, close.from);
    at = close.to;
  }
  return xmlText(text);
}

/** Name of the element whose tag stands here, without its namespace prefix; empty for closing tags. */
function elementName(source: string, from: number, tagEnd: number): string {
  let start = from;
  let end = from;
  for (; end < tagEnd; end += 1) {
    const character = source[end]!;
    if (character === ":") start = end + 1;
    else if (character === "/" || character === " " || character === "\n" || character === "\r") break;
  }
  return source.slice(start, end);
}

function closingTag(
  source: string,
  name: string,
  after: number,
): { readonly from: number; readonly to: number } | null {
  for (let from = source.indexOf("</", after); from >= 0; from = source.indexOf("</", from + 2)) {
    const tagEnd = source.indexOf(">", from);
    if (tagEnd < 0) return null;
    if (elementName(source, from + 2, tagEnd) === name) return { from, to: tagEnd + 1 };
  }
  return null;
}

/** Text between the tags of a child element; null when it is absent or without content. */
export function childText(inner: string, prefix: string, name: string): string | null {
  const open = inner.indexOf(`<${prefix}${name}`);
  if (open < 0) return null;
  const start = inner.indexOf(">", open);
  if (start < 0 || inner[start - 1] === "/") return null;
  const end = inner.indexOf(`</${prefix}${name}>`, start);
  return end < 0 ? null : inner.slice(start + 1, end);
}
