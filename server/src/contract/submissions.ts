import * as z from "zod/mini";

export const severities = ["error", "warning", "info"] as const;
export type SeverityId = (typeof severities)[number];

export const findingSchema = z.object({
  id: z.string(),
  rule: z.string(),
  /** 强制性 error blocks · 核实性 warning needs a look · 提示 info. */
  severity: z.enum(severities),
  sheet: z.nullable(z.string()),
  /** A1 reference in the file as uploaded; null when the finding is about the whole sheet or file. */
  cell: z.nullable(z.string()),
  message: z.string(),
  expected: z.nullable(z.string()),
  found: z.nullable(z.string()),
  /** The way out. */
  suggestion: z.nullable(z.string()),
  /** Further cells with the same root cause. */
  affects: z.array(z.string()),
});
export type FindingReply = z.infer<typeof findingSchema>;

export const importStatuses = ["received", "parsed", "checked", "rejected"] as const;
export const reviewStatuses = [
  "draft",
  "confirmed",
  "returned",
  "withdrawn",
  "scheduled",
  "published",
] as const;

export const submissionSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  /** Import state and review state are two machines. */
  status: z.enum(importStatuses),
  review: z.enum(reviewStatuses),
  dataflow: z.nullable(z.string()),
  dataflowName: z.nullable(z.string()),
  period: z.nullable(z.string()),
  area: z.nullable(z.string()),
  areaName: z.nullable(z.string()),
  createdBy: z.string(),
  createdAt: z.string(),
  dryRun: z.boolean(),
  release: z.nullable(z.number()),
  counts: z.object({ cells: z.number(), error: z.number(), warning: z.number(), info: z.number() }),
  /** Moves the signed-in account may make now: confirm, withdraw, return, release. */
  moves: z.array(z.string()),
});
export type SubmissionReply = z.infer<typeof submissionSchema>;

export const submissionDetailSchema = z.extend(submissionSchema, {
  findings: z.array(findingSchema),
  /** Every move of either machine, oldest first. */
  events: z.array(
    z.object({
      at: z.string(),
      actor: z.string(),
      machine: z.string(),
      from: z.nullable(z.string()),
      to: z.string(),
      reason: z.nullable(z.string()),
    }),
  ),
});
export type SubmissionDetail = z.infer<typeof submissionDetailSchema>;

export const submissionsReplySchema = z.object({ submissions: z.array(submissionSchema), total: z.number() });
export type SubmissionsReply = z.infer<typeof submissionsReplySchema>;

export const findingsReplySchema = z.object({ findings: z.array(findingSchema), total: z.number() });
export type FindingsReply = z.infer<typeof findingsReplySchema>;

export const moveBodySchema = z.strictObject({ reason: z.optional(z.string()) });
