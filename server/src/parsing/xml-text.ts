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
  for (const match of document.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, "g")))
    yield match[0];
}

/** Text of every `<t>` between two positions, without phonetic guides. */
export function joinedText(source: string): string {
  const visible = source.includes("rPh")
    ? source.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, "")
    : source;
  let text = "";
  for (const match of visible.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)) text += match[1];
  return xmlText(text);
}
