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
  /** Periods its figures end in, newest first. */
  periods: z.array(z.string()),
  /** Why it was taken back; null when it was not, when nobody said, and for those outside. */
  withdrawalReason: z.nullable(z.string()),
  /** Whether the signed-in account may see its pages before its hour. */
  mayPreview: z.boolean(),
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
  /** Ids of the checklist's warnings that were read and accepted. */
  acknowledged: z.optional(z.array(z.string())),
});
export type CreateRelease = z.infer<typeof createReleaseSchema>;

/** A release read before its hour: what the band above its pages says. */
export const previewReplySchema = z.object({
  release: z.number(),
  vintageName: z.string(),
  publishedAt: z.string(),
  note: z.string(),
  observations: z.number(),
  /** 未公开 · 提前阅读 · name · time, repeated across pages. */
  watermark: z.string(),
  embargo: z.string(),
});
export type PreviewReply = z.infer<typeof previewReplySchema>;

export const checklistQuerySchema = z.strictObject({
  /** Comma-separated ids. */
  submissions: z.string(),
  vintage: z.string(),
  publishAt: z.optional(z.string()),
});
export type ChecklistQuery = z.infer<typeof checklistQuerySchema>;

export const checkReleaseSchema = z.strictObject({
  submissions: z.array(z.string()),
  vintage: z.string(),
  publishAt: z.optional(z.string()),
});
export type CheckRelease = z.infer<typeof checkReleaseSchema>;

export const checklistItemSchema = z.object({
  id: z.string(),
  /** An error stops the release; a warning must be acknowledged. */
  severity: z.enum(["error", "warning"]),
  title: z.string(),
  message: z.string(),
  submissions: z.array(z.string()),
});
export type ChecklistItemReply = z.infer<typeof checklistItemSchema>;

export const checklistReplySchema = z.object({
  publishAt: z.string(),
  errors: z.number(),
  warnings: z.number(),
  items: z.array(checklistItemSchema),
});
export type ChecklistReply = z.infer<typeof checklistReplySchema>;

export const addReaderSchema = z.strictObject({
  username: z.string(),
  /** ISO 8601 with offset; left out means now. */
  from: z.optional(z.string()),
});
export type AddReader = z.infer<typeof addReaderSchema>;

const person = { username: z.string(), displayName: z.string(), roleName: z.string() };

/** Who may read a scheduled release in advance, who did, and who could be named. */
export const readersReplySchema = z.object({
  release: z.number(),
  readers: z.array(z.object({ ...person, from: z.string(), addedBy: z.string() })),
  /** Newest first, at most 200; one look is ten minutes of the same page. */
  looks: z.array(
    z.object({
      at: z.string(),
      username: z.string(),
      displayName: z.string(),
      download: z.boolean(),
      /** The read: map, series, areas/:code …; empty is the opening of the preview. */
      part: z.string(),
    }),
  ),
  candidates: z.array(z.object(person)),
});
export type ReadersReply = z.infer<typeof readersReplySchema>;

/** Releases the signed-in account is named for. */
export const previewsReplySchema = z.object({
  previews: z.array(
    z.object({
      release: z.number(),
      vintageName: z.string(),
      publishedAt: z.string(),
      note: z.string(),
      from: z.string(),
      open: z.boolean(),
    }),
  ),
});
export type PreviewsReply = z.infer<typeof previewsReplySchema>;
