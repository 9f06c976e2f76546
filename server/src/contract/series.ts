import * as z from "zod/mini";
import { envelopeSchema, figureSchema } from "./figure.ts";

export const seriesPointSchema = z.extend(figureSchema, { period: z.string() });
export type SeriesPoint = z.infer<typeof seriesPointSchema>;

export const seriesLineSchema = z.object({
  indicator: z.string(),
  cluster: z.string(),
  area: z.string(),
  /** Name for a direct label: the area's, or the cluster's when lines differ by cluster. */
  name: z.string(),
  unit: z.string(),
  decimals: z.number(),
  /** One per period of the axis; a gap is a point with a reason. */
  points: z.array(seriesPointSchema),
});
export type SeriesLine = z.infer<typeof seriesLineSchema>;

export const seriesReplySchema = z.object({
  transformation: z.string(),
  stat: z.string(),
  /** The common axis, oldest first. */
  periods: z.array(z.string()),
  lines: z.array(seriesLineSchema),
  ...envelopeSchema,
});
export type SeriesReply = z.infer<typeof seriesReplySchema>;
