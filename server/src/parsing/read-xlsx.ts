import { FileTrouble } from "./file-trouble.ts";
import {
  PLAIN_FORMAT,
  READ_LIMITS,
  type RawSheet,
  type RawWorkbook,
  type SheetFormat,
} from "./raw-workbook.ts";
import { sharedStrings } from "./shared-strings.ts";
import { commentedCells, hiddenColumnsOf, mergedAreasOf } from "./xlsx-format.ts";
import { cellStyles } from "./xlsx-styles.ts";
import { type WorksheetContext, worksheetRows } from "./xlsx-worksheet.ts";
import { xmlAttribute, xmlTags, xmlText } from "./xml-text.ts";
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
  if (
    zip.has("xl/vbaProject.bin") ||
    zip.extract("[Content_Types].xml", READ_LIMITS.partBytes)?.includes("macroEnabled")
  )
    throw new FileTrouble("macro-workbook", "工作簿带有宏（xlsm），不接收。请另存为不带宏的xlsx后重新上传。");
  const root = relations(zip, "_rels/.rels");
  const workbookPath = root.find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
  const workbook = textPart(zip, workbookPath);
  if (workbook === null || !/<(?:\w+:)?workbook[\s>]/.test(workbook))
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
      format: () => formatOf(zip, path, path === undefined ? null : unpack(path)),
    };
  });
  if (sheets.length === 0) throw new FileTrouble("not-a-workbook", "工作簿里没有工作表。请上传填好的报表。");
  return { sheets, text: null };
}

function formatOf(zip: ZipArchive, path: string | undefined, part: Buffer | null): SheetFormat {
  if (path === undefined || part === null) return PLAIN_FORMAT;
  const comments = relations(zip, relationsPath(path), path).filter(({ type }) => type.endsWith("/comments"));
  return {
    merges: mergedAreasOf(part),
    hiddenColumns: hiddenColumnsOf(part),
    comments: comments.flatMap(({ target }) => commentedCells(textPart(zip, target) ?? "")),
  };
}

/** A part held as text. No part of a workbook declares entities of its own; those that do are not read. */
function textPart(
  zip: Pick<ZipArchive, "extract">,
  path: string,
  limit: number = READ_LIMITS.partBytes,
): string | null {
  const part = zip.extract(path, limit);
  if (part === null) return null;
  if (part.indexOf("<!DOCTYPE") >= 0)
    throw new FileTrouble(
      "damaged-file",
      "工作簿里有不属于表格的定义，不能读取。请用Excel或WPS另存后重新上传。",
    );
  return part.toString("utf8");
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
  return relationsOf(textPart(zip, path) ?? "", owner);
}

/** The relations a document lists. */
export function relationsOf(document: string, owner = ""): readonly Relation[] {
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
  const document = (suffix: string, limit: number): string => {
    const target = parts.find(({ type }) => type.endsWith(suffix))?.target;
    return target === undefined ? "" : (textPart(zip, target, limit) ?? "");
  };
  return () => {
    context ??= {
      sharedStrings: sharedStrings(document("/sharedStrings", READ_LIMITS.sharedStringBytes)),
      styles: cellStyles(document("/styles", READ_LIMITS.partBytes)),
      date1904,
    };
    return context;
  };
}
