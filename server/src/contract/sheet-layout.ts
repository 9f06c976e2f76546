import * as z from "zod/mini";

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

export const columnUseSchema = z.union([
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
