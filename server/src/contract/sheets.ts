import * as z from "zod/mini";
import { severities } from "./submissions.ts";

/** Keys a column may be read as, in the order of menus. */
export const sheetKeys = [
  { id: "areaCode", name: "地区代码" },
  { id: "areaName", name: "地区" },
  { id: "clusterCode", name: "集群代码" },
  { id: "clusterName", name: "产业集群" },
  { id: "indicatorCode", name: "指标代码" },
  { id: "indicatorName", name: "指标名称" },
  { id: "period", name: "报告期" },
  { id: "unit", name: "计量单位" },
] as const;
const keyIds = sheetKeys.map(({ id }) => id);

export const textEncodings = [
  { id: "utf-8", name: "UTF-8" },
  { id: "gb18030", name: "GB18030（GBK）" },
  { id: "utf-16le", name: "UTF-16（Unicode文本）" },
  { id: "utf-16be", name: "UTF-16BE" },
] as const;
export type TextEncodingId = (typeof textEncodings)[number]["id"];
const encodingSchema = z.enum(textEncodings.map(({ id }) => id));

const columnUseSchema = z.union([
  z.strictObject({
    kind: z.literal("figure"),
    /** Null in the long form, where each row names its own. */
    indicator: z.nullable(z.string()),
    measure: z.enum(["level", "restated-base", "published-growth"]),
  }),
  z.strictObject({ kind: z.literal("key"), key: z.enum(keyIds) }),
  z.strictObject({ kind: z.literal("ignored") }),
]);
export type ColumnUseReply = z.infer<typeof columnUseSchema>;

const column = z.int().check(z.gte(0), z.lte(16_383));
const line = z.int().check(z.gte(1), z.lte(1_048_576));

/** How a sheet is read: which form, where its head stands, and what each column is read as. */
export const sheetLayoutSchema = z.object({
  dataflow: z.string(),
  /** Place among the sheets of the file, from 0. */
  sheet: z.number(),
  headFrom: z.number(),
  headTo: z.number(),
  columns: z.array(z.object({ index: z.number(), heading: z.string(), use: columnUseSchema })),
  /** `file`: by the words of the head · `person`: as corrected for this file · `remembered`: as corrected before. */
  source: z.enum(["file", "person", "remembered"]),
  /** The correction that is followed; null unless `remembered`. */
  remembered: z.nullable(
    z.object({
      id: z.number(),
      createdBy: z.string(),
      createdByName: z.string(),
      createdAt: z.string(),
    }),
  ),
});
export type SheetLayoutReply = z.infer<typeof sheetLayoutSchema>;

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
