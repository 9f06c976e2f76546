import { UPLOAD_HEAD, type UploadRow, uploadRows } from "./upload-file.ts";

/** What one area sends: its rows of a file of the long form. */
export interface AreaFile {
  readonly area: string;
  readonly rows: number;
  readonly bytes: Buffer;
}

/** The rows of a file of the long form as one CSV per area, in the order of the areas; `count` files at most. */
export function areaFiles(number: number, count: number): readonly AreaFile[] {
  const byArea = new Map<string, UploadRow[]>();
  for (const row of uploadRows(number)) {
    const rows = byArea.get(row[0]);
    if (rows) rows.push(row);
    else byArea.set(row[0], [row]);
  }
  return [...byArea].slice(0, count).map(([area, rows]) => ({
    area,
    rows: rows.length,
    bytes: Buffer.from(`\uFEFF${[UPLOAD_HEAD, ...rows].map((row) => row.join(",")).join("\r\n")}\r\n`),
  }));
}
