import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { judgeExplanation } from "../domain/review/explanation-rule.ts";
import { maySeeSubmission } from "../domain/review/may-see-submission.ts";
import { type ReviewStatus, reviewStatusNames } from "../domain/review/review-status.ts";
import type { Actor } from "./actor.ts";
import { noSuchSubmission } from "./move-submission.ts";
import type { StoredFinding, Stores, SubmissionRecord } from "./ports.ts";

export interface ExplainRequest {
  readonly id: string;
  readonly findingId: string;
  readonly text: string;
  readonly actor: Actor;
  readonly now: string;
}

export interface ExplainedFinding {
  readonly submission: SubmissionRecord;
  readonly finding: StoredFinding;
}

/** While the upload lies with its uploader: what reviewers read does not change under them. */
const OPEN: readonly ReviewStatus[] = ["draft", "confirmed", "returned"];
const LONGEST = 2000;

export function mayExplain(submission: SubmissionRecord, actor: Actor): boolean {
  return submission.createdBy === actor.username && OPEN.includes(submission.reviewStatus);
}

/** Writes the uploader's explanation of a finding; an earlier one stays in the history. */
export function explainFinding(stores: Stores, request: ExplainRequest): Outcome<ExplainedFinding> {
  const { actor, id, now } = request;
  const { submissions } = stores;
  return stores.transaction(() => {
    const submission = submissions.find(id);
    if (!submission || !maySeeSubmission(submission, actor)) return refuse(noSuchSubmission(id));
    if (submission.createdBy !== actor.username) return refuse(notYours(submission));
    if (!mayExplain(submission, actor)) return refuse(notNow(submission));
    const position = /^\d{1,7}$/.test(request.findingId) ? Number(request.findingId) : -1;
    const finding = submissions.finding(id, position);
    if (!finding) return refuse(noSuchFinding(request.findingId));
    const text = request.text.trim();
    if (text.length > LONGEST)
      return refuse({
        kind: "invalid",
        code: "explanation-too-long",
        message: `说明有${text.length}个字，最多${LONGEST}个。请只写原因。`,
        path: "text",
      });
    const others = [...submissions.explanations(id)]
      .filter(([other]) => other !== position)
      .map(([, explanation]) => explanation.text);
    const verdict = judgeExplanation(text, others);
    if (verdict)
      return refuse({
        kind: "unlawful",
        code: `explanation-${verdict.fault}`,
        message: verdict.message,
        path: "text",
      });
    submissions.explain(id, position, { text, by: actor.username, at: now });
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "explain",
      object: id,
      detail: `${finding.rule} ${[finding.sheet, finding.cell].filter(Boolean).join("!")} ${text}`,
    });
    return accept({ submission: submissions.find(id)!, finding: submissions.finding(id, position)! });
  });
}

function notYours(submission: SubmissionRecord): Refusal {
  return {
    kind: "forbidden",
    code: "not-the-uploader",
    message: `说明由上报人${submission.createdBy}填写。审核中发现问题请退回并写明原因。`,
    path: null,
  };
}

function notNow(submission: SubmissionRecord): Refusal {
  const submitted = submission.reviewStatus === "submitted";
  return {
    kind: "conflict",
    code: "explanations-closed",
    message: `报送${submission.id}当前为“${reviewStatusNames[submission.reviewStatus]}”，不能再改说明。${submitted ? "请先撤回提交。" : "需要补充时请审核员退回。"}`,
    path: null,
    detail: { state: submission.reviewStatus },
  };
}

function noSuchFinding(id: string): Refusal {
  return {
    kind: "not-found",
    code: "unknown-finding",
    message: `这份报送没有编号为“${id}”的审核结果。请刷新后再试。`,
    path: "findingId",
  };
}
