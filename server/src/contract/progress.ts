import * as z from "zod/mini";
import { envelopeSchema, figureSchema } from "./figure.ts";
import { seriesPointSchema } from "./series.ts";

export const verdictIds = [
  "reached",
  "faster",
  "close",
  "slower",
  "unknown",
  "achieved",
  "not-achieved",
] as const;

const periodFigureSchema = z.extend(figureSchema, { period: z.string() });

export const clusterProgressSchema = z.object({
  cluster: z.string(),
  name: z.string(),
  /** Null when the target set does not name the cluster. */
  target: z.nullable(z.object({ value: z.number(), wording: z.string(), year: z.number() })),
  /** Full-year level of the base year of the target set. */
  base: periodFigureSchema,
  /** Newest whole year. */
  fullYear: periodFigureSchema,
  /** Newest rolling four quarters. */
  rolling4: periodFigureSchema,
  /** The level that is compared with the target, and which of the two it is. */
  level: z.extend(periodFigureSchema, { transformation: z.enum(["year", "rolling4"]) }),
  /** The like level one year earlier. */
  yearEarlier: periodFigureSchema,
  shareOfTarget: figureSchema,
  /** Average growth a year still needed, percent; null after the target year. */
  requiredGrowth: figureSchema,
  /** Years from the level's end to the end of the target year; 0 after it. */
  remainingYears: z.number(),
  /** Nominal growth of the level over the year earlier, percent. */
  presentGrowth: figureSchema,
  verdict: z.enum(verdictIds),
  /** 达成/未达成 or the present verdict, in words. */
  verdictName: z.string(),
  /** level − target, 亿元. */
  gap: figureSchema,
  /** How the verdict came about, each input with its number, in Chinese. */
  explanation: z.array(z.string()),
  scopeNote: z.string(),
  overlapsWith: z.array(z.string()),
  /** Rolling four quarters up to the level's period, for the sparkline. */
  trend: z.array(seriesPointSchema),
});
export type ClusterProgress = z.infer<typeof clusterProgressSchema>;

export const progressReplySchema = z.object({
  targetSet: z.object({
    id: z.string(),
    name: z.string(),
    document: z.string(),
    date: z.string(),
    measure: z.string(),
    targetYear: z.number(),
    note: z.string(),
  }),
  /** Newest period the board uses. */
  period: z.nullable(z.string()),
  /** True once the whole target year is reported. */
  closed: z.boolean(),
  /** Clusters in the order of the target document; never summed. */
  clusters: z.array(clusterProgressSchema),
  ...envelopeSchema,
});
export type ProgressReply = z.infer<typeof progressReplySchema>;
