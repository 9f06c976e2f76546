import { type Relation, relations, relationsPath } from "../parsing/read-xlsx.ts";
import { xmlAttribute, xmlText } from "../parsing/xml-text.ts";
import { escapeXml } from "./escape-xml.ts";
import { addContentType, addRelation } from "./package-relations.ts";
import {
  appendInside,
  childElement,
  childElements,
  namespaceOf,
  openingTag,
  rootElement,
} from "./xml-element.ts";
import type { ZipPackage } from "./zip-package.ts";

export interface BookSheet {
  readonly name: string;
  /** The part of the sheet, null when the workbook names one that is not there. */
  readonly path: string | null;
}

/** A workbook inside its package. */
export interface SpreadsheetBook {
  readonly path: string;
  readonly sheets: readonly BookSheet[];
  readonly parts: readonly Relation[];
  /** Namespace of workbook and sheets; strict workbooks have another one. */
  readonly namespace: string;
  /** Start of the types of relations, which is also the namespace of their ids. */
  readonly relationType: string;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

export function openBook(pack: ZipPackage): SpreadsheetBook {
  const main = relations(pack, "_rels/.rels").find(({ type }) => type.endsWith("/officeDocument"));
  const path = main?.target ?? "xl/workbook.xml";
  const xml = pack.text(path) ?? "";
  const root = rootElement(xml);
  const parts = relations(pack, relationsPath(path), path);
  const list = childElement(xml, root, "sheets");
  const sheets = (list ? childElements(xml, list) : []).map((element): BookSheet => {
    const tag = openingTag(xml, element);
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
    const target = parts.find((part) => part.id === id)?.target;
    return {
      name: xmlText(xmlAttribute(tag, "name") ?? ""),
      path: target !== undefined && pack.has(target) ? target : null,
    };
  });
  return {
    path,
    sheets,
    parts,
    namespace: namespaceOf(openingTag(xml, root), root.prefix) ?? TRANSITIONAL,
    relationType: main?.type.slice(0, -"/officeDocument".length) ?? RELATIONS,
  };
}

/** Adds a worksheet behind all others, so that nothing which counts sheets by their place has to change. */
export function appendSheet(pack: ZipPackage, book: SpreadsheetBook, name: string, sheet: string): void {
  const part = pack.freeName("xl/worksheets/sheet*.xml");
  pack.put(part, sheet);
  addContentType(pack, part, WORKSHEET);
  const relation = addRelation(pack, book.path, `${book.relationType}/worksheet`, part);
  const xml = pack.text(book.path)!;
  const list = childElement(xml, rootElement(xml), "sheets")!;
  const ids = childElements(xml, list).map((child) =>
    Number(xmlAttribute(openingTag(xml, child), "sheetId") ?? 0),
  );
  const entry = `<${list.prefix}sheet xmlns:r="${book.relationType}" name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${relation}"/>`;
  pack.put(book.path, appendInside(xml, list, entry));
}
