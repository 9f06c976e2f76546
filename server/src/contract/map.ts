import * as z from "zod/mini";
import { envelopeSchema, figureSchema, monthsSchema } from "./figure.ts";

export const mapEntrySchema = z.extend(figureSchema, {
  area: z.string(),
  name: z.string(),
  /** Rank among the areas of this map, 1 = largest; null when there is no value or ranking makes no sense. */
  rank: z.nullable(z.number()),
});
export type MapEntry = z.infer<typeof mapEntrySchema>;

export const classBreaksSchema = z.object({
  method: z.enum(["auto", "quantile", "jenks", "equal", "manual"]),
  /** n + 1 strictly rising bounds for n classes; empty when there is no value. */
  breaks: z.array(z.number()),
  /** True when colours diverge around zero; zero is then one of the bounds or outside them. */
  diverging: z.boolean(),
});
export type ClassBreaksReply = z.infer<typeof classBreaksSchema>;

export const mapReplySchema = z.object({
  indicator: z.string(),
  cluster: z.string(),
  period: z.string(),
  transformation: z.string(),
  stat: z.string(),
  months: monthsSchema,
  ...envelopeSchema,
  /** One entry per area of the set, in customary order. */
  areas: z.array(mapEntrySchema),
  /** The province's own reported figure, never a sum. */
  province: figureSchema,
  /** 市州合计 and 差额 (province − sum); null with reason where adding is not lawful or parts are missing. */
  sum: z.extend(figureSchema, { missingAreas: z.number() }),
  difference: figureSchema,
  classes: classBreaksSchema,
  missing: z.array(z.string()),
  suppressed: z.array(z.string()),
});
export type MapReply = z.infer<typeof mapReplySchema>;
