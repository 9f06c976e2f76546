import { type Relation, relationsOf, relationsPath } from "../parsing/read-xlsx.ts";
import { xmlAttribute, xmlTags, xmlText } from "../parsing/xml-text.ts";
import { openParts, type PartStream, wholeText } from "./stream-part.ts";

export interface WorkbookParts {
  readonly parts: PartStream;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly path: string | null;
  }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly date1904: boolean;
}

/** The sheets of a workbook and the parts they need. @throws FileTrouble when the file is damaged */
export async function openWorkbookParts(bytes: Buffer): Promise<WorkbookParts> {
  const parts = openParts(bytes);
  const root = relationsOf(await wholeText(parts, "_rels/.rels"));
  const path = root.find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
  const workbook = await wholeText(parts, path);
  const relations = relationsOf(await wholeText(parts, relationsPath(path)), path);
  const target = (suffix: string): string | null =>
    relations.find(({ type }) => type.endsWith(suffix))?.target ?? null;
  return {
    parts,
    sheets: [...xmlTags(workbook, "sheet")].map((tag) => sheetOf(tag, relations)),
    sharedStrings: target("/sharedStrings"),
    styles: target("/styles"),
    date1904: /date1904="(?:1|true)"/.test(workbook),
  };
}

function sheetOf(tag: string, relations: readonly Relation[]): WorkbookParts["sheets"][number] {
  const id = /\s\w+:id="([^"]*)"/.exec(tag)?.[1];
  const state = xmlAttribute(tag, "state");
  return {
    name: xmlText(xmlAttribute(tag, "name") ?? ""),
    hidden: state === "hidden" || state === "veryHidden",
    path: relations.find((relation) => relation.id === id)?.target ?? null,
  };
}
