import { areaByCode, dataflowById, quarterOrMonthCode } from "@dash/data";
import type { FindingReply, SubmissionDetail, SubmissionReply } from "../contract/index.ts";
import { chainOf, nextStep } from "../domain/review/next-step.ts";
import { allowedMoves } from "../domain/review/review-machine.ts";
import { ruleTitle } from "../domain/validation/rule-title.ts";
import type { Actor } from "./actor.ts";
import { displayNames } from "./display-names.ts";
import { mayExplain } from "./explain-finding.ts";
import { subjectOf } from "./move-submission.ts";
import type { FindingRecord, OfferedExplanation, StoredFinding, Stores, SubmissionRecord } from "./ports.ts";

/** Findings sent with an upload; the rest is paged. */
export const FINDINGS_WITH_DETAIL = 200;

/** An upload as the interface shows it to one account. */
export function submissionReply(submission: SubmissionRecord, actor: Actor, dryRun = false): SubmissionReply {
  const area = submission.area === null ? undefined : areaByCode(submission.area);
  const subject = subjectOf(submission);
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
    kind: submission.kind,
    revisionNote: submission.revisionNote,
    release: submission.release,
    counts: submission.counts,
    unexplained: submission.unexplained,
    moves: dryRun ? [] : [...allowedMoves(subject, actor)],
    nextStep: dryRun ? null : nextStep(subject, submission.unexplained),
  };
}

/** A finding of a file that was only checked: nothing is explained in it. */
export function findingReply(finding: FindingRecord, position: number): FindingReply {
  const { rule, severity, sheet, cell, message, expected, found, suggestion, affects, comparison } = finding;
  return {
    id: String(position),
    rule,
    title: ruleTitle(rule),
    severity,
    sheet,
    cell,
    message,
    expected,
    found,
    suggestion,
    affects: [...affects],
    explanation: null,
    offered: null,
    comparison,
  };
}

/** Findings of a kept upload, with their explanations and what is offered where one is missing. */
export function findingReplies(
  stores: Stores,
  submission: string,
  findings: readonly StoredFinding[],
): readonly FindingReply[] {
  const nameOf = displayNames(stores);
  const open = findings.some(({ severity, explanation }) => severity === "warning" && !explanation);
  const offers = open ? stores.submissions.offered(submission) : new Map<number, OfferedExplanation>();
  return findings.map((finding) => {
    const { explanation, position } = finding;
    const offer = offers.get(position);
    return {
      ...findingReply(finding, position),
      explanation: explanation && { ...explanation, byName: nameOf(explanation.by) },
      offered: offer
        ? {
            text: offer.text,
            period: offer.month === null ? null : quarterOrMonthCode(offer.month),
            sameFigures: offer.sameFigures,
          }
        : null,
    };
  });
}

/** An upload with its first findings and every move. */
export function submissionDetail(
  stores: Stores,
  submission: SubmissionRecord,
  actor: Actor,
): SubmissionDetail {
  const { submissions } = stores;
  const findings = submissions.findings(submission.id, { limit: FINDINGS_WITH_DETAIL, offset: 0 });
  const events = submissions.events(submission.id);
  const nameOf = displayNames(stores);
  return {
    ...submissionReply(submission, actor),
    findings: [...findingReplies(stores, submission.id, findings)],
    chain: [
      ...chainOf(
        subjectOf(submission),
        events.map(({ to }) => to),
      ),
    ],
    mayExplain: mayExplain(submission, actor),
    events: events.map((event) => ({
      ...event,
      actorName: nameOf(event.actor),
      findings: event.findings.map(String),
    })),
  };
}
