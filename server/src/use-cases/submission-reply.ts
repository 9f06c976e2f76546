import { areaByCode, dataflowById, quarterOrMonthCode } from "@dash/data";
import type { FindingReply, SubmissionDetail, SubmissionReply } from "../contract/index.ts";
import { allowedMoves } from "../domain/review/review-machine.ts";
import type { Actor } from "./actor.ts";
import { subjectOf } from "./move-submission.ts";
import type { FindingRecord, Stores, SubmissionRecord } from "./ports.ts";

/** Findings sent with an upload; the rest is paged. */
export const FINDINGS_WITH_DETAIL = 200;

/** An upload as the interface shows it to one account. */
export function submissionReply(submission: SubmissionRecord, actor: Actor, dryRun = false): SubmissionReply {
  const area = submission.area === null ? undefined : areaByCode(submission.area);
  return {
    id: submission.id,
    fileName: submission.fileName,
    sha256: submission.sha256,
    bytes: submission.bytes,
    status: submission.importStatus,
    review: submission.reviewStatus,
    dataflow: submission.dataflow,
    dataflowName: submission.dataflow === null ? null : (dataflowById(submission.dataflow)?.name ?? null),
    period: submission.month === null ? null : quarterOrMonthCode(submission.month),
    area: submission.area,
    areaName: area?.name ?? null,
    createdBy: submission.createdBy,
    createdAt: submission.createdAt,
    dryRun,
    release: submission.release,
    counts: submission.counts,
    moves: dryRun ? [] : [...allowedMoves(subjectOf(submission), actor)],
  };
}

export function findingReply(finding: FindingRecord, position: number): FindingReply {
  const { rule, severity, sheet, cell, message, expected, found, suggestion, affects } = finding;
  return {
    id: String(position),
    rule,
    severity,
    sheet,
    cell,
    message,
    expected,
    found,
    suggestion,
    affects: [...affects],
  };
}

/** An upload with its first findings and every move. */
export function submissionDetail(
  stores: Stores,
  submission: SubmissionRecord,
  actor: Actor,
): SubmissionDetail {
  const findings = stores.submissions.findings(submission.id, { limit: FINDINGS_WITH_DETAIL, offset: 0 });
  return {
    ...submissionReply(submission, actor),
    findings: findings.map((finding) => findingReply(finding, finding.position)),
    events: [...stores.submissions.events(submission.id)],
  };
}
