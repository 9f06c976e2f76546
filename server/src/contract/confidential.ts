import * as z from "zod/mini";

const text = z.optional(z.string());

/** `period` is a period of the stored figure: 2024-Q2 for cumulative figures and points. */
export const confidentialQuerySchema = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  cluster: text,
  period: z.string(),
  measure: text,
  /** `quarter` for a single quarter that was itself published; left out: the cumulative figure, or the point. */
  transformation: text,
});
export type ConfidentialQuery = z.infer<typeof confidentialQuerySchema>;

export const confidentialReplySchema = z.object({
  indicator: z.string(),
  area: z.string(),
  cluster: z.string(),
  period: z.string(),
  measure: z.string(),
  unit: z.string(),
  /** Newest first: one entry per published version that is not shown. */
  values: z.array(
    z.object({
      /** Release id. */
      release: z.number(),
      value: z.number(),
      /** The status the figure would have if it were shown. */
      status: z.string(),
      reason: z.enum(["few-units", "dominated", "complementary"]),
      /** 中文: why it is confidential. */
      explanation: z.string(),
    }),
  ),
});
export type ConfidentialReply = z.infer<typeof confidentialReplySchema>;
