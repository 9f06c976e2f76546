import * as z from "zod/mini";

export const differenceKinds = ["revised", "changed", "removed", "added", "unchanged"] as const;
export const differenceOrders = ["effect", "surprise"] as const;
export type DifferenceOrder = (typeof differenceOrders)[number];

export const differenceQuerySchema = z.strictObject({
  /** One kind only; left out: everything but `unchanged`. */
  kind: z.optional(z.string()),
  /** `effect` on the province's figure (default), or `surprise`. */
  order: z.optional(z.string()),
  limit: z.optional(z.string()),
  offset: z.optional(z.string()),
});
export type DifferenceQuery = z.infer<typeof differenceQuerySchema>;

export const differenceRowSchema = z.object({
  kind: z.enum(differenceKinds),
  area: z.string(),
  areaName: z.string(),
  cluster: z.string(),
  indicator: z.string(),
  indicatorName: z.string(),
  measure: z.string(),
  unit: z.string(),
  /** Last month covered, as `2025-Q4` or `2025-M05`. */
  period: z.string(),
  /** Where it stands in this upload; in the earlier one for `removed`. */
  sheet: z.string(),
  cell: z.string(),
  /** The published value, else that of the earlier upload; null when there is none, or it states that there is none. */
  before: z.nullable(z.number()),
  after: z.nullable(z.number()),
  /** Why `after` is null. */
  reason: z.nullable(z.string()),
  /** Percent by which the province's figure would move; null where areas do not add up or nothing is known. */
  effect: z.nullable(z.number()),
  /** Last year's level carried on at the growth of the period before; for rates the period before. */
  expected: z.nullable(z.number()),
  /** Distance from `expected` in usual misses of the past two years; 3 and more deserves a question. */
  surprise: z.nullable(z.number()),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.string(),
      message: z.string(),
      explanation: z.nullable(z.string()),
    }),
  ),
});
export type DifferenceRowReply = z.infer<typeof differenceRowSchema>;

/** What an upload would change, against the released figures and the earlier upload of the same form. */
export const differenceReplySchema = z.object({
  revised: z.number(),
  changed: z.number(),
  removed: z.number(),
  added: z.number(),
  unchanged: z.number(),
  /** The earlier upload of the same form, area and period; null when there is none. */
  earlier: z.nullable(z.object({ id: z.string(), createdAt: z.string(), createdBy: z.string() })),
  order: z.enum(differenceOrders),
  /** Rows of the kind asked for. */
  total: z.number(),
  rows: z.array(differenceRowSchema),
});
export type DifferenceReply = z.infer<typeof differenceReplySchema>;
