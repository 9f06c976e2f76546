import type { ExportTable } from "./export-table.ts";

const MAX_PART_LENGTH = 40;

/** `表名_地区_时期_版本.csv`, without characters a file system forbids. */
export function fileNameOf(table: ExportTable, extension: string): string {
  const parts = table.nameParts.map((part) =>
    part.replaceAll(/[\\/:*?"<>|\s]+/g, "").slice(0, MAX_PART_LENGTH),
  );
  return `${parts.filter((part) => part !== "").join("_")}.${extension}`;
}

/** Content-Disposition with the name in RFC 5987 form, and a plain one for old clients. */
export function attachmentHeader(fileName: string, extension: string): string {
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (character) => `%${character.codePointAt(0)!.toString(16).toUpperCase()}`,
  );
  return `attachment; filename="download.${extension}"; filename*=UTF-8''${encoded}`;
}
