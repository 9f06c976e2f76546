import * as z from "zod/mini";

export const auditQuerySchema = z.strictObject({
  /** ISO date (whole days in 北京时间) or instant, both included. */
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  actor: z.optional(z.string()),
  action: z.optional(z.string()),
  limit: z.optional(z.string()),
  /** `next` of the page before. */
  cursor: z.optional(z.string()),
});
export type AuditParameters = z.infer<typeof auditQuerySchema>;

export const auditReplySchema = z.object({
  /** Newest first. */
  events: z.array(
    z.object({
      /** Place in the chain, from 1 without gaps. */
      id: z.number(),
      at: z.string(),
      actor: z.string(),
      action: z.string(),
      actionName: z.string(),
      object: z.string(),
      detail: z.nullable(z.string()),
    }),
  ),
  /** The `cursor` of the next, older page; null on the last. */
  next: z.nullable(z.string()),
  /** Every action there is, for a filter. */
  actions: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type AuditReply = z.infer<typeof auditReplySchema>;
