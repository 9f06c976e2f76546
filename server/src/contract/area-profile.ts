import * as z from "zod/mini";
import { envelopeSchema, figureSchema } from "./figure.ts";

const rankSchema = z.object({
  /** 1 = largest among the areas of the same level that have a value. */
  rank: z.nullable(z.number()),
  of: z.number(),
  /** Rank one year earlier. */
  yearEarlier: z.nullable(z.number()),
});

export const profileRowSchema = z.object({
  indicator: z.string(),
  cluster: z.string(),
  name: z.string(),
  unit: z.string(),
  decimals: z.number(),
  period: z.string(),
  transformation: z.string(),
  level: figureSchema,
  publishedGrowth: figureSchema,
  nominalGrowth: figureSchema,
  shareOfProvince: figureSchema,
  /** The province's own level and growth, for comparison. */
  provinceLevel: figureSchema,
  provinceGrowth: figureSchema,
  rank: rankSchema,
});
export type ProfileRow = z.infer<typeof profileRowSchema>;

export const areaProfileReplySchema = z.object({
  area: z.object({
    code: z.string(),
    name: z.string(),
    shortName: z.string(),
    level: z.string(),
    parent: z.nullable(z.string()),
  }),
  /** Area block, newest period of each indicator at or before the period asked for. */
  indicators: z.array(profileRowSchema),
  /** Revenue per cluster, rolling four quarters; overlapping, never summed. */
  clusters: z.array(profileRowSchema),
  notes: envelopeSchema.notes,
  sources: envelopeSchema.sources,
  simulated: z.boolean(),
  asof: envelopeSchema.asof,
  release: envelopeSchema.release,
});
export type AreaProfileReply = z.infer<typeof areaProfileReplySchema>;
