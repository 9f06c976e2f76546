import { csvText } from "../domain/export/index.ts";
import type { DownloadFormat } from "./download-format.ts";

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** CSV in UTF-8; the byte order mark makes Excel read the Chinese rightly. */
export const csvFormat = {
  id: "csv",
  name: "CSV(UTF-8)",
  contentType: "text/csv; charset=utf-8",
  extension: "csv",
  *write(table) {
    yield BYTE_ORDER_MARK;
    for (const piece of csvText(table)) yield Buffer.from(piece);
  },
} as const satisfies DownloadFormat;
