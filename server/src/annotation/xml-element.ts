/** An element of an XML text by its positions in it. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly start: number;
  /** Equal to `innerEnd` and `end` when the element closes itself. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

type Span = Pick<XmlElement, "innerStart" | "innerEnd">;

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[\w.-]+:)?)([\w.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/** The root element; what stands inside it is not looked at. @throws Error when there is none */
export function rootElement(xml: string): XmlElement {
  const opening = new RegExp(MARKUP.source, "g");
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [tag, , prefix, name, rest] = match;
    if (name === undefined || prefix === undefined) continue;
    const innerStart = match.index + tag.length;
    if (rest?.endsWith("/"))
      return { name, prefix, start: match.index, innerStart, innerEnd: innerStart, end: innerStart };
    const innerEnd = xml.lastIndexOf(`</${prefix}${name}`);
    if (innerEnd < innerStart) break;
    return { name, prefix, start: match.index, innerStart, innerEnd, end: xml.indexOf(">", innerEnd) + 1 };
  }
  throw new Error("The XML text has no root element.");
}

/** The elements directly inside a span, in order. */
export function childElements(xml: string, { innerStart, innerEnd }: Span): readonly XmlElement[] {
  const children: XmlElement[] = [];
  const markup = new RegExp(MARKUP.source, "g");
  markup.lastIndex = innerStart;
  let depth = 0;
  let open = { name: "", prefix: "", start: 0, innerStart: 0 };
  for (let match = markup.exec(xml); match && match.index < innerEnd; match = markup.exec(xml)) {
    const [tag, slash, prefix, name, rest] = match;
    if (name === undefined || prefix === undefined) continue;
    const after = match.index + tag.length;
    if (slash === "/") {
      depth -= 1;
      if (depth === 0) children.push({ ...open, innerEnd: match.index, end: after });
    } else if (rest?.endsWith("/")) {
      if (depth === 0)
        children.push({ name, prefix, start: match.index, innerStart: after, innerEnd: after, end: after });
    } else {
      if (depth === 0) open = { name, prefix, start: match.index, innerStart: after };
      depth += 1;
    }
  }
  return children;
}

/** The first child of this name, whatever its prefix. */
export function childElement(xml: string, parent: Span, name: string): XmlElement | undefined {
  return childElements(xml, parent).find((child) => child.name === name);
}

/** The opening tag of an element. */
export function openingTag(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.innerStart);
}

export function textOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end);
}

/** The text with a span replaced. */
export function spliceText(xml: string, start: number, end: number, replacement: string): string {
  return xml.slice(0, start) + replacement + xml.slice(end);
}

/** The text with something added at the end of an element. */
export function appendInside(xml: string, element: XmlElement, addition: string): string {
  if (element.innerStart !== element.end)
    return spliceText(xml, element.innerEnd, element.innerEnd, addition);
  const tag = openingTag(xml, element).replace(/\s*\/>$/, ">");
  return spliceText(xml, element.start, element.end, `${tag}${addition}</${element.prefix}${element.name}>`);
}

/** The text with a child added to a parent whose schema wants these names behind it. */
export function insertBefore(
  xml: string,
  parent: XmlElement,
  addition: string,
  successors: readonly string[],
): string {
  const next = childElements(xml, parent).find(({ name }) => successors.includes(name));
  return next ? spliceText(xml, next.start, next.start, addition) : appendInside(xml, parent, addition);
}

/** An opening tag with an attribute set. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (attribute.test(tag)) return tag.replace(attribute, ` ${name}="${value}"`);
  return tag.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${value}"`);
}

/** The namespace bound to a prefix (with its colon, or empty) in an opening tag, or null. */
export function namespaceOf(tag: string, prefix: string): string | null {
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2] ?? null;
}
