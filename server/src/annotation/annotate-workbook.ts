import { FileTrouble } from "../parsing/file-trouble.ts";
import { fileKind } from "../parsing/file-kind.ts";
import { readCsv } from "../parsing/read-csv.ts";
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

function readablePackage(bytes: Buffer): Buffer {
  try {
    if (fileKind(bytes) !== "xlsx") return tablePackage(readCsv(bytes).sheets);
    readXlsx(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof FileTrouble) return tablePackage([]);
    throw error;
  }
}
