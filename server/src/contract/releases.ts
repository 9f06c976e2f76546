import * as z from "zod/mini";

export const releaseSchema = z.object({
  id: z.number(),
  vintage: z.string(),
  vintageName: z.string(),
  /** scheduled until its hour, then published; withdrawn when taken back before it. */
  state: z.enum(["scheduled", "published", "withdrawn"]),
  publishedAt: z.string(),
  note: z.string(),
  createdBy: z.string(),
  observations: z.number(),
  submissions: z.array(z.string()),
  simulated: z.boolean(),
});
export type ReleaseReply = z.infer<typeof releaseSchema>;
export const releasesReplySchema = z.object({ releases: z.array(releaseSchema) });
export type ReleasesReply = z.infer<typeof releasesReplySchema>;

export const createReleaseSchema = z.strictObject({
  submissions: z.array(z.string()),
  /** ISO 8601 with offset; left out means now. */
  publishAt: z.optional(z.string()),
  vintage: z.string(),
  note: z.string(),
});
export type CreateRelease = z.infer<typeof createReleaseSchema>;
