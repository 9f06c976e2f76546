import * as z from "zod/mini";
import { sheetLayoutSchema } from "./sheet-layout.ts";

export const severities = ["error", "warning", "info"] as const;
export type SeverityId = (typeof severities)[number];

/** 本期, 上期, 上年同期 and what lies between found and expected, in the unit named. */
export const comparisonSchema = z.object({
  current: z.nullable(z.number()),
  previous: z.nullable(z.number()),
  yearBefore: z.nullable(z.number()),
  difference: z.nullable(z.number()),
  unit: z.string(),
});
export type ComparisonReply = z.infer<typeof comparisonSchema>;

export const findingSchema = z.object({
  id: z.string(),
  rule: z.string(),
  /** 中文 title of the rule. */
  title: z.string(),
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
  /** 说明 by the uploader, the newest; null when there is none. */
  explanation: z.nullable(z.object({ text: z.string(), by: z.string(), byName: z.string(), at: z.string() })),
  /** What was written for the same rule, area, cluster and indicator before; to be taken over by a person, or not. */
  offered: z.nullable(
    z.object({
      text: z.string(),
      /** The period it was written for; null for uploads over many periods. */
      period: z.nullable(z.string()),
      /** Written for an earlier version of this upload whose figures are the same. */
      sameFigures: z.boolean(),
    }),
  ),
  /** The figure beside those it was judged by; null where the finding is about no single figure. */
  comparison: z.nullable(comparisonSchema),
});
export type FindingReply = z.infer<typeof findingSchema>;

export const importStatuses = ["received", "parsed", "checked", "rejected"] as const;
export const reviewStatuses = [
  "draft",
  "confirmed",
  "submitted",
  "county-reviewed",
  "area-reviewed",
  "accepted",
  "locked",
  "scheduled",
  "published",
  "returned",
  "withdrawn",
  "superseded",
] as const;
export type ReviewStatusId = (typeof reviewStatuses)[number];

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
  /** revision: 订正 of figures that were locked or published before. */
  kind: z.enum(["original", "revision"]),
  /** 修订说明, asked for with the submission of a revision. */
  revisionNote: z.nullable(z.string()),
  release: z.nullable(z.number()),
  counts: z.object({ cells: z.number(), error: z.number(), warning: z.number(), info: z.number() }),
  /** 核实性 findings that have no explanation yet; none may be left when the upload is submitted. */
  unexplained: z.number(),
  /** Moves the signed-in account may make now: confirm, submit, unsubmit, approve, lock, release, return, withdraw. */
  moves: z.array(z.string()),
  /** What happens next and who does it; null at the end of the way. */
  nextStep: z.nullable(z.string()),
});
export type SubmissionReply = z.infer<typeof submissionSchema>;

export const submissionDetailSchema = z.extend(submissionSchema, {
  findings: z.array(findingSchema),
  /** The states on the way of this upload to publication, in their order. */
  chain: z.array(z.enum(reviewStatuses)),
  /** Whether the signed-in account may explain findings now. */
  mayExplain: z.boolean(),
  /** Of a check without keeping: how the sheet would be read. Of kept uploads see their sheets. */
  layout: z.optional(z.nullable(sheetLayoutSchema)),
  /** Every move of either machine, oldest first. */
  events: z.array(
    z.object({
      at: z.string(),
      actor: z.string(),
      actorName: z.string(),
      machine: z.string(),
      from: z.nullable(z.string()),
      to: z.string(),
      reason: z.nullable(z.string()),
      /** The move of the review; null for steps of the import. */
      move: z.nullable(z.string()),
      /** Ids of the findings a return names. */
      findings: z.array(z.string()),
    }),
  ),
});
export type SubmissionDetail = z.infer<typeof submissionDetailSchema>;

/** What narrows the list of uploads, and which part of it is sent. */
export const submissionsParametersSchema = z.strictObject({
  dataflow: z.optional(z.string()),
  period: z.optional(z.string()),
  area: z.optional(z.string()),
  /** A review state. */
  review: z.optional(z.string()),
  limit: z.optional(z.string()),
  offset: z.optional(z.string()),
});
export type SubmissionsParameters = z.infer<typeof submissionsParametersSchema>;

export const submissionsReplySchema = z.object({ submissions: z.array(submissionSchema), total: z.number() });
export type SubmissionsReply = z.infer<typeof submissionsReplySchema>;

export const findingsReplySchema = z.object({ findings: z.array(findingSchema), total: z.number() });
export type FindingsReply = z.infer<typeof findingsReplySchema>;

export const moveBodySchema = z.strictObject({
  /** Why; required for a return. */
  reason: z.optional(z.string()),
  /** What a reviewer remarks when passing. */
  comment: z.optional(z.string()),
  /** 修订说明, with the submission of a revision. */
  revisionNote: z.optional(z.string()),
  /** Ids of the findings a return names. */
  findings: z.optional(z.array(z.string())),
  /** The state the account saw: when it is another one by now, nothing is moved and 409 tells it. */
  from: z.optional(z.enum(reviewStatuses)),
});
export type MoveBody = z.infer<typeof moveBodySchema>;

/** Moves that may be made on several uploads with one request. */
export const bulkMoves = ["approve", "lock", "return"] as const;
export const movesBodySchema = z.strictObject({
  move: z.enum(bulkMoves),
  ids: z.array(z.string()),
  reason: z.optional(z.string()),
});
export type MovesBody = z.infer<typeof movesBodySchema>;

/** One outcome per upload, in the order asked for: each was moved in a transaction of its own, or not at all. */
export const movesReplySchema = z.object({
  outcomes: z.array(
    z.object({
      id: z.string(),
      /** The upload after its move; null when it was not moved. */
      submission: z.nullable(submissionSchema),
      /** Why it was not moved. */
      problem: z.nullable(z.object({ code: z.string(), message: z.string() })),
    }),
  ),
});
export type MovesReply = z.infer<typeof movesReplySchema>;

export const explanationBodySchema = z.strictObject({ findingId: z.string(), text: z.string() });
export type ExplanationBody = z.infer<typeof explanationBodySchema>;
export const explanationReplySchema = z.object({
  finding: findingSchema,
  /** 核实性 findings of the upload that still have no explanation. */
  unexplained: z.number(),
});
export type ExplanationReply = z.infer<typeof explanationReplySchema>;
