import * as z from "zod/mini";

export const healthReplySchema = z.object({
  status: z.literal("ok"),
  version: z.string(),
  /** Newest visible release, or null in an empty database. */
  release: z.nullable(z.number()),
  database: z.object({ engine: z.string(), schema: z.number() }),
});
export type HealthReply = z.infer<typeof healthReplySchema>;
