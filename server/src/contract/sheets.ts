import * as z from "zod/mini";
import { columnUseSchema, sheetLayoutSchema } from "./sheet-layout.ts";
import { severities } from "./submissions.ts";

export const textEncodings = [
  { id: "utf-8", name: "UTF-8" },
  { id: "gb18030", name: "GB18030（GBK）" },
  { id: "utf-16le", name: "UTF-16（Unicode文本）" },
  { id: "utf-16be", name: "UTF-16BE" },
] as const;
export type TextEncodingId = (typeof textEncodings)[number]["id"];
const encodingSchema = z.enum(textEncodings.map(({ id }) => id));

const column = z.int().check(z.gte(0), z.lte(16_383));
const line = z.int().check(z.gte(1), z.lte(1_048_576));

export const sheetsReplySchema = z.object({
  sheets: z.array(z.object({ index: z.number(), name: z.string(), hidden: z.boolean(), read: z.boolean() })),
  /** Of a text file; null for workbooks. */
  encoding: z.nullable(encodingSchema),
  /** Null when no sheet was recognised, or the upload is older than the record of readings. */
  layout: z.nullable(sheetLayoutSchema),
  /** Whether the account may correct now how the file is read. */
  mayCorrect: z.boolean(),
});
export type SheetsReply = z.infer<typeof sheetsReplySchema>;

export const cellRoles = ["title", "head", "key", "figure", "ignored", "note"] as const;
export type CellRole = (typeof cellRoles)[number];

/** Some lines of a sheet as a spreadsheet program shows them. Columns count from 0, lines from 1. */
export const sheetWindowSchema = z.object({
  index: z.number(),
  name: z.string(),
  hidden: z.boolean(),
  from: z.number(),
  /** The last line with anything in it. */
  lines: z.number(),
  /** Columns shown, and how many there are. */
  columns: z.number(),
  allColumns: z.number(),
  /** In characters, by column; null where the file says nothing. */
  widths: z.array(z.nullable(z.number())),
  hiddenColumns: z.array(z.number()),
  /** Merged areas that touch the lines, both ends included. */
  merges: z.array(
    z.object({ fromLine: z.number(), toLine: z.number(), fromColumn: z.number(), toColumn: z.number() }),
  ),
  rows: z.array(
    z.object({
      line: z.number(),
      hidden: z.boolean(),
      cells: z.array(
        z.object({
          column: z.number(),
          text: z.string(),
          kind: z.enum(["blank", "text", "number", "date", "boolean", "error", "formula-not-computed"]),
          role: z.nullable(z.enum(cellRoles)),
          findings: z.optional(z.array(z.object({ id: z.string(), severity: z.enum(severities) }))),
        }),
      ),
    }),
  ),
});
export type SheetWindow = z.infer<typeof sheetWindowSchema>;

export const sheetWindowQuerySchema = z.strictObject({
  /** First line, from 1. */
  from: z.optional(z.string()),
  /** At most `MOST_WINDOW_LINES`. */
  lines: z.optional(z.string()),
});
export const MOST_WINDOW_LINES = 200;

/** How a person wants a file read; null leaves it to the file. */
export const readingBodySchema = z.strictObject({
  encoding: z.nullable(encodingSchema),
  /** The sheet to read by its own words, from 0, where several carry a form. */
  sheet: z.optional(z.int().check(z.gte(0), z.lte(1000))),
  layout: z.nullable(
    z.strictObject({
      dataflow: z.string(),
      sheet: z.int().check(z.gte(0), z.lte(1000)),
      headFrom: line,
      headTo: line,
      columns: z.array(z.strictObject({ index: column, use: columnUseSchema })).check(z.maxLength(512)),
    }),
  ),
});
export type ReadingBody = z.infer<typeof readingBodySchema>;

/** A remembered layout that is followed no longer. */
export const layoutEndedSchema = z.object({ id: z.number() });
