import * as z from "zod/mini";

/** A number with what a reader must know about it, or the reason why there is none. */
export const figureSchema = z.object({
  value: z.nullable(z.number()),
  status: z.string(),
  /** MissingReason id; set exactly when `value` is null. */
  reason: z.nullable(z.string()),
  origin: z.enum(["published", "reported", "simulated", "derived"]),
  /** True when the figure or any input of it is simulated. */
  simulated: z.boolean(),
  /** The newest release among the figure and its inputs; null when nothing was ever released. */
  vintage: z.nullable(z.number()),
  /** True when inputs of different vintage kinds were combined, such as 初步 with 最终核实. */
  mixedVintages: z.boolean(),
});
export type Figure = z.infer<typeof figureSchema>;

/** The months a figure covers, both included, as `2024-01`. */
export const monthsSchema = z.object({ first: z.string(), last: z.string() });

export const sourceSchema = z.object({
  title: z.string(),
  url: z.nullable(z.string()),
  /** 发布年报 yearbook, bulletin, rating-report, panel, press, submission, simulation. */
  class: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What every released reply says about itself. */
export const envelopeSchema = {
  unit: z.string(),
  decimals: z.number(),
  /** 统计口径. */
  scope: z.string(),
  /** Remarks on status, scope, comparability and simulation that apply to this selection, in Chinese. */
  notes: z.array(z.string()),
  sources: z.array(sourceSchema),
  simulated: z.boolean(),
  /** The instant asked for, or null for the newest state. */
  asof: z.nullable(z.string()),
  /** Newest release visible to this reply. */
  release: z.nullable(z.number()),
};
