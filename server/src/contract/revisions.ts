import * as z from "zod/mini";

export const revisionsQuerySchema = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  cluster: z.optional(z.string()),
  /** `level` (default), `restated-base` or `published-growth`. */
  measure: z.optional(z.string()),
});
export type RevisionsQuery = z.infer<typeof revisionsQuerySchema>;

/** The revision triangle of one indicator in one area: each period with the versions published of it. */
export const revisionsReplySchema = z.object({
  indicator: z.string(),
  area: z.string(),
  cluster: z.string(),
  measure: z.string(),
  transformation: z.string(),
  unit: z.string(),
  decimals: z.number(),
  releases: z.array(
    z.object({ id: z.number(), vintage: z.string(), publishedAt: z.string(), note: z.string() }),
  ),
  /** Newest first. */
  periods: z.array(
    z.object({
      period: z.string(),
      /** Oldest first; a release that repeats value and status is no version. */
      versions: z.array(
        z.object({
          release: z.number(),
          value: z.nullable(z.number()),
          status: z.string(),
          reason: z.nullable(z.string()),
          /** Against the version before, in the unit of the figure (points for rates). */
          change: z.nullable(z.number()),
        }),
      ),
      /** Newest minus first. */
      total: z.nullable(z.number()),
      totalPercent: z.nullable(z.number()),
    }),
  ),
  summary: z.object({
    revised: z.number(),
    periods: z.number(),
    /** Percent of the first publication for levels, points for rates; null when nothing was published twice. */
    mean: z.nullable(z.number()),
    meanSize: z.nullable(z.number()),
    upward: z.number(),
    downward: z.number(),
  }),
  simulated: z.boolean(),
  /** Newest visible release. */
  release: z.nullable(z.number()),
});
export type RevisionsReply = z.infer<typeof revisionsReplySchema>;
