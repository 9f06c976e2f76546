import * as z from "zod/mini";

export const dataflowSchema = z.object({
  id: z.string(),
  name: z.string(),
  formNumber: z.string(),
  layout: z.enum(["wide", "long"]),
  rows: z.string(),
  issuer: z.string(),
  guide: z.array(z.string()),
  columns: z.array(
    z.object({
      indicator: z.string(),
      name: z.string(),
      unit: z.string(),
      measures: z.array(z.string()),
      mandatory: z.boolean(),
    }),
  ),
  /** The period a reporter is expected to fill in next. */
  nextPeriod: z.string(),
  /** Whether the signed-in account may upload it; false when nobody is signed in. */
  mayUpload: z.boolean(),
});
export type DataflowReply = z.infer<typeof dataflowSchema>;
export const dataflowsReplySchema = z.object({ dataflows: z.array(dataflowSchema) });
export type DataflowsReply = z.infer<typeof dataflowsReplySchema>;

export const templateQuerySchema = z.strictObject({
  period: z.string(),
  /** Six digits; `420000` gives the province with all its prefectures. */
  area: z.optional(z.string()),
});
