import iconv from "iconv-lite";
import { csvText } from "../domain/export/index.ts";
import type { DownloadFormat } from "./download-format.ts";

/** CSV in GB18030, which older office software expects. */
export const csvGb18030Format = {
  id: "csv-gb18030",
  name: "CSV(GB18030)",
  contentType: "text/csv; charset=gb18030",
  extension: "csv",
  *write(table) {
    for (const piece of csvText(table)) yield iconv.encode(piece, "gb18030");
  },
} as const satisfies DownloadFormat;
