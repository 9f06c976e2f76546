import { FileTrouble } from "./file-trouble.ts";
import type { RawSheet, RawWorkbook } from "./raw-workbook.ts";
import { numberLooks } from "./xlsx-styles.ts";
import { type WorksheetContext, worksheetRows } from "./xlsx-worksheet.ts";
import { joinedText, xmlAttribute, xmlTags, xmlText } from "./xml-text.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";

/**
 * The sheets of an xlsx workbook with the position of every cell. Sheets are unpacked when their rows are walked.
 * Unlike general readers this one keeps formulas without a result, percent formats and hidden sheets apart, because
 * each of them would otherwise turn into a wrong number.
 * @throws FileTrouble when it is no workbook, or damaged, encrypted, too large or with macros
 */
export function readXlsx(bytes: Buffer): RawWorkbook {
  const zip = openZip(bytes);
  if (zip.has("xl/workbook.bin"))
    throw new FileTrouble(
      "binary-workbook",
      "这是二进制工作簿（xlsb）。请另存为“Excel工作簿（*.xlsx）”后重新上传。",
    );
  if (zip.has("xl/vbaProject.bin"))
    throw new FileTrouble("macro-workbook", "工作簿带有宏（xlsm），不接收。请另存为不带宏的xlsx后重新上传。");
  const root = relations(zip, "_rels/.rels");
  const workbookPath = root.find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
  const workbook = zip.extract(workbookPath)?.toString("utf8");
  if (workbook === undefined || !/<(?:\w+:)?workbook[\s>]/.test(workbook))
    throw new FileTrouble("not-a-workbook", "这不是xlsx工作簿。请上传xlsx工作簿或CSV文件。");
  const parts = relations(zip, relationsPath(workbookPath), workbookPath);
  const context = lazyContext(zip, parts, /date1904="(?:1|true)"/.test(workbook));

  const unpack = createUnpacker(zip);
  const sheets = [...xmlTags(workbook, "sheet")].map((tag): RawSheet => {
    const id = /\s\w+:id="([^"]*)"/.exec(tag)?.[1];
    const path = parts.find((part) => part.id === id)?.target;
    const state = xmlAttribute(tag, "state");
    return {
      name: xmlText(xmlAttribute(tag, "name") ?? ""),
      hidden: state === "hidden" || state === "veryHidden",
      *rows() {
        const part = path === undefined ? null : unpack(path);
        if (part) yield* worksheetRows(part, context());
      },
    };
  });
  if (sheets.length === 0) throw new FileTrouble("not-a-workbook", "工作簿里没有工作表。请上传填好的报表。");
  return { sheets };
}

/** Unpacks sheets and keeps the last one: it is looked at first and read then. All of them might fill the memory. */
function createUnpacker(zip: ZipArchive): (path: string) => Buffer | null {
  let last: { readonly path: string; readonly part: Buffer | null } | null = null;
  return (path) => {
    if (last?.path !== path) {
      last = null;
      last = { path, part: zip.extract(path) };
    }
    return last.part;
  };
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Where the relations of a part stand. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** What a part, or the package itself, refers to; targets are paths in the package. */
export function relations(zip: Pick<ZipArchive, "extract">, path: string, owner = ""): readonly Relation[] {
  const document = zip.extract(path)?.toString("utf8") ?? "";
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  return [...xmlTags(document, "Relationship")].map((tag) => {
    const target = xmlText(xmlAttribute(tag, "Target") ?? "");
    return {
      id: xmlAttribute(tag, "Id") ?? "",
      type: xmlAttribute(tag, "Type") ?? "",
      target: target.startsWith("/") ? target.slice(1) : resolvePath(folder + target),
    };
  });
}

function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function lazyContext(zip: ZipArchive, parts: readonly Relation[], date1904: boolean): () => WorksheetContext {
  let context: WorksheetContext | null = null;
  const document = (suffix: string): string => {
    const target = parts.find(({ type }) => type.endsWith(suffix))?.target;
    return (target === undefined ? null : zip.extract(target))?.toString("utf8") ?? "";
  };
  return () => {
    context ??= {
      sharedStrings: sharedStrings(document("/sharedStrings")),
      looks: numberLooks(document("/styles")),
      date1904,
    };
    return context;
  };
}

function sharedStrings(document: string): readonly string[] {
  const strings: string[] = [];
  for (const match of document.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g))
    strings.push(joinedText(match[1] ?? ""));
  return strings;
}
