import type { ExportTable } from "../domain/export/index.ts";

/** A file format tables can be downloaded in. */
export interface DownloadFormat {
  readonly id: string;
  /** 中文 name for lists. */
  readonly name: string;
  readonly contentType: string;
  readonly extension: string;
  /** The file in pieces, made while they are sent. */
  readonly write: (table: ExportTable) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}
