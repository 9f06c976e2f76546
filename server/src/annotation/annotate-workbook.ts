import { FileTrouble } from "../parsing/file-trouble.ts";
import { type FileKind, fileKind } from "../parsing/file-kind.ts";
import { readCsv } from "../parsing/read-csv.ts";
import { readHtml } from "../parsing/read-html.ts";
import { readXlsx } from "../parsing/read-xlsx.ts";
import type { AnnotationReport } from "../use-cases/read-annotated-workbook.ts";
import { annotatePackage } from "./annotate-package.ts";
import { tablePackage } from "./table-package.ts";

/**
 * An xlsx workbook that shows the findings where they are: the uploader's own when it is one, a workbook with the rows
 * of a CSV file, or the list of findings alone when the file cannot be read as a table.
 */
export function annotateWorkbook(bytes: Buffer, report: AnnotationReport): Buffer {
  return annotatePackage(readablePackage(bytes), report);
}

/** The package to annotate, by what a file is. */
const packageOf: { readonly [kind in FileKind]: (bytes: Buffer) => Buffer } = {
  xlsx(bytes) {
    readXlsx(bytes);
    return bytes;
  },
  "web-page": (bytes) => tablePackage(readHtml(bytes).sheets),
  text: (bytes) => tablePackage(readCsv(bytes).sheets),
};

function readablePackage(bytes: Buffer): Buffer {
  try {
    return packageOf[fileKind(bytes)](bytes);
  } catch (error) {
    if (error instanceof FileTrouble) return tablePackage([]);
    throw error;
  }
}
