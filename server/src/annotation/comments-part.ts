import { joinedText, xmlAttribute, xmlText } from "../parsing/xml-text.ts";
import { COMMENT_AUTHOR, COMMENT_MARK, type CommentRun } from "./comment-text.ts";
import { escapeCellText } from "./escape-xml.ts";
import { severityLook, severityOrder } from "./severity-look.ts";
import {
  appendInside,
  childElement,
  childElements,
  openingTag,
  rootElement,
  spliceText,
  textOf,
  type XmlElement,
} from "./xml-element.ts";

/** Some programs forget the authors of comments; ours are known by their first words too. */
const OUR_START = new RegExp(`^【(?:${severityOrder.map((id) => severityLook[id].name).join("|")})】`);

/** An empty comments part of a workbook whose main namespace is this. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/**
 * Comments of a sheet with ours added, by A1 reference. Comments of the uploader stay as they are; where a cell has
 * one, ours follows in it, since a cell can have only one. Those of an earlier annotation are taken out.
 */
export function withComments(original: string, ours: ReadonlyMap<string, readonly CommentRun[]>): string {
  const { xml, author } = withAuthor(original);
  const root = rootElement(xml);
  const list = childElement(xml, root, "commentList");
  const taken = new Set<string>();
  const kept = (list ? childElements(xml, list) : []).flatMap((comment) => {
    const tag = openingTag(xml, comment);
    const own = xmlAttribute(tag, "authorId") === String(author);
    if (own || OUR_START.test(joinedText(textOf(xml, comment)))) return [];
    const reference = xmlAttribute(tag, "ref") ?? "";
    taken.add(reference);
    return [longerComment(textOf(xml, comment), ours.get(reference))];
  });
  const p = root.prefix;
  const added = [...ours]
    .filter(([reference]) => !taken.has(reference))
    .map(
      ([reference, runs]) =>
        `<${p}comment ref="${reference}" authorId="${author}"><${p}text>${runsXml(runs, p)}</${p}text></${p}comment>`,
    );
  const inner = [...kept, ...added].join("");
  return list
    ? spliceText(xml, list.start, list.end, `<${p}commentList>${inner}</${p}commentList>`)
    : appendInside(xml, root, `<${p}commentList>${inner}</${p}commentList>`);
}

/** Cells that have a comment. */
export function commentedCells(xml: string): readonly string[] {
  const list = childElement(xml, rootElement(xml), "commentList");
  return (list ? childElements(xml, list) : []).map(
    (comment) => xmlAttribute(openingTag(xml, comment), "ref") ?? "",
  );
}

function withAuthor(xml: string): { readonly xml: string; readonly author: number } {
  const root = rootElement(xml);
  const authors = childElement(xml, root, "authors");
  const p = root.prefix;
  const entry = `<${p}author>${escapeCellText(COMMENT_AUTHOR)}</${p}author>`;
  if (!authors) {
    const addition = `<${p}authors>${entry}</${p}authors>`;
    return { xml: spliceText(xml, root.innerStart, root.innerStart, addition), author: 0 };
  }
  const names = childElements(xml, authors).map((child) =>
    xmlText(xml.slice(child.innerStart, child.innerEnd)),
  );
  const known = names.indexOf(COMMENT_AUTHOR);
  if (known >= 0) return { xml, author: known };
  return { xml: appendInside(xml, authors, entry), author: names.length };
}

/** A comment of the uploader without what an earlier annotation added, and with what this one says. */
function longerComment(comment: string, runs: readonly CommentRun[] | undefined): string {
  const root = rootElement(comment);
  const text = childElement(comment, root, "text");
  if (!text) return comment;
  const p = root.prefix;
  const parts = childElements(comment, text);
  const marked = parts.findIndex((part) => joinedText(textOf(comment, part)).includes(COMMENT_MARK));
  if (marked < 0 && !runs) return comment;
  const own = (marked < 0 ? parts : parts.slice(0, marked)).map((part) => asRun(comment, part, p));
  const phonetic = parts.findIndex(({ name }) => name === "rPh" || name === "phoneticPr");
  const before = phonetic < 0 ? own : own.slice(0, phonetic);
  const mark = runs ? runsXml([{ text: `\n${COMMENT_MARK}\n`, bold: true }, ...runs], p) : "";
  const inner = before.join("") + mark + own.slice(before.length).join("");
  return spliceText(comment, text.start, text.end, `<${p}text>${inner}</${p}text>`);
}

/** Plain text becomes a run, for plain text and runs may not follow each other. */
function asRun(comment: string, part: XmlElement, p: string): string {
  const xml = textOf(comment, part);
  return part.name === "t" ? `<${p}r>${xml}</${p}r>` : xml;
}

function runsXml(runs: readonly CommentRun[], p: string): string {
  return runs
    .map(({ text, bold }) => {
      const look = `${bold ? `<${p}b/>` : ""}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}charset val="134"/>`;
      return `<${p}r><${p}rPr>${look}</${p}rPr><${p}t xml:space="preserve">${escapeCellText(text)}</${p}t></${p}r>`;
    })
    .join("");
}
