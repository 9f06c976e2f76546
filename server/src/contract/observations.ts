import * as z from "zod/mini";
import { envelopeSchema, figureSchema, monthsSchema } from "./figure.ts";

export const observationSchema = z.extend(figureSchema, {
  indicator: z.string(),
  area: z.string(),
  cluster: z.string(),
  period: z.string(),
  transformation: z.string(),
  stat: z.string(),
  unit: z.string(),
  months: monthsSchema,
});
export type ObservationReply = z.infer<typeof observationSchema>;

export const observationsReplySchema = z.object({
  observations: z.array(observationSchema),
  notes: z.array(z.string()),
  sources: envelopeSchema.sources,
  simulated: z.boolean(),
  asof: envelopeSchema.asof,
  release: envelopeSchema.release,
});
export type ObservationsReply = z.infer<typeof observationsReplySchema>;
