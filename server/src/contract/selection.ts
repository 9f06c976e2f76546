import * as z from "zod/mini";

/**
 * Query parameters as they travel: text. Their meaning is checked by the domain, which names the parameter and the
 * way out; unknown parameters are refused.
 */
const text = z.optional(z.string());

export const observationsQuerySchema = z.strictObject({
  indicator: z.string(),
  area: text,
  cluster: text,
  period: text,
  from: text,
  to: text,
  transformation: text,
  stat: text,
  asof: text,
  format: text,
});
export type ObservationsQuery = z.infer<typeof observationsQuerySchema>;

export const mapQuerySchema = z.strictObject({
  indicator: z.string(),
  cluster: text,
  period: text,
  transformation: text,
  stat: text,
  classes: text,
  n: text,
  /** Comma-separated inner class bounds for `classes=manual`. */
  breaks: text,
  /** Area set drawn: `level:prefecture` (default) or `in:420500`. */
  area: text,
  /** Start of 年均增速; only for `stat=cagr`. */
  from: text,
  asof: text,
});
export type MapQuery = z.infer<typeof mapQuerySchema>;

export const seriesQuerySchema = z.strictObject({
  indicator: z.string(),
  area: text,
  cluster: text,
  from: text,
  to: text,
  transformation: text,
  stat: text,
  asof: text,
});
export type SeriesQuery = z.infer<typeof seriesQuerySchema>;

export const progressQuerySchema = z.strictObject({ targetSet: text, period: text, asof: text });
export type ProgressQuery = z.infer<typeof progressQuerySchema>;

export const areaProfileQuerySchema = z.strictObject({ period: text, asof: text });
export type AreaProfileQuery = z.infer<typeof areaProfileQuerySchema>;

export const historyQuerySchema = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  cluster: text,
  period: z.string(),
  transformation: text,
  measure: text,
  asof: text,
});
export type HistoryQuery = z.infer<typeof historyQuerySchema>;
