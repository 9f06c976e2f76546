import { relationsPath } from "../parsing/read-xlsx.ts";
import { appendInside, childElements, openingTag, rootElement } from "./xml-element.ts";
import { xmlAttribute } from "../parsing/xml-text.ts";
import type { ZipPackage } from "./zip-package.ts";

const CONTENT_TYPES = "[Content_Types].xml";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** Makes a part refer to another one, and returns the id of the relation. */
export function addRelation(pack: ZipPackage, owner: string, type: string, target: string): string {
  const path = relationsPath(owner);
  const xml = pack.text(path) ?? NO_RELATIONS;
  const root = rootElement(xml);
  const ids = new Set(childElements(xml, root).map((child) => xmlAttribute(openingTag(xml, child), "Id")));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  // A target from the root of the package holds whatever folder the owner stands in.
  const relation = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="/${target}"/>`;
  pack.put(path, appendInside(xml, root, relation));
  return id;
}

/** Says what a new part holds. */
export function addContentType(pack: ZipPackage, part: string, contentType: string): void {
  const xml = pack.text(CONTENT_TYPES) ?? "";
  const root = rootElement(xml);
  const override = `<${root.prefix}Override PartName="/${part}" ContentType="${contentType}"/>`;
  pack.put(CONTENT_TYPES, appendInside(xml, root, override));
}
