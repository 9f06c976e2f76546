import * as z from "zod/mini";
import { sourceSchema } from "./figure.ts";
import { reviewStatuses } from "./submissions.ts";

export const observationVersionSchema = z.object({
  value: z.nullable(z.number()),
  status: z.string(),
  reason: z.nullable(z.string()),
  origin: z.string(),
  note: z.nullable(z.string()),
  release: z.object({ id: z.number(), vintage: z.string(), publishedAt: z.string(), note: z.string() }),
  source: z.nullable(sourceSchema),
  /** The upload the figure was read from; null for embedded data. */
  submission: z.nullable(
    z.object({
      id: z.string(),
      fileName: z.string(),
      sha256: z.string(),
      sheet: z.string(),
      cell: z.string(),
      uploadedBy: z.string(),
      uploadedByName: z.string(),
      uploadedAt: z.string(),
      /** 修订说明 of a revision; null where a confidential figure might be named. */
      revisionNote: z.nullable(z.string()),
      /** Who moved the upload through review, oldest first; reasons stay with the upload. */
      steps: z.array(
        z.object({ at: z.string(), actor: z.string(), actorName: z.string(), to: z.enum(reviewStatuses) }),
      ),
    }),
  ),
  /** Findings and explanations on the cell. */
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.string(),
      message: z.string(),
      explanation: z.nullable(z.string()),
    }),
  ),
  /** True for the version shown now. */
  current: z.boolean(),
});
export type ObservationVersion = z.infer<typeof observationVersionSchema>;

export const historyReplySchema = z.object({
  indicator: z.string(),
  area: z.string(),
  cluster: z.string(),
  period: z.string(),
  transformation: z.string(),
  measure: z.string(),
  unit: z.string(),
  /** Newest first. For a derived figure, the versions of each stored input are listed with their own period. */
  versions: z.array(z.extend(observationVersionSchema, { period: z.string() })),
  /** How a derived figure is made from the versions listed; null for a stored one. */
  derivation: z.nullable(z.string()),
});
export type HistoryReply = z.infer<typeof historyReplySchema>;
