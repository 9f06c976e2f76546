import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { maySeeSubmission } from "../domain/review/may-see-submission.ts";
import {
  actorMay,
  allowedMoves,
  type ReviewMove,
  reviewMove,
  type ReviewMoveId,
  reviewStatusNames,
  type ReviewSubject,
  stateAllows,
} from "../domain/review/review-machine.ts";
import type { Actor } from "./actor.ts";
import type { Stores, SubmissionRecord } from "./ports.ts";
import { roleNames } from "./role-names.ts";

/** Moves a person makes on one upload; the others belong to releases. */
export type PersonalMove = Extract<ReviewMoveId, "confirm" | "withdraw" | "return">;

export interface MoveRequest {
  readonly id: string;
  readonly move: PersonalMove;
  readonly reason: string | null;
  readonly actor: Actor;
  readonly now: string;
}

export function subjectOf(submission: SubmissionRecord): ReviewSubject {
  return {
    reviewStatus: submission.reviewStatus,
    importStatus: submission.importStatus,
    errors: submission.counts.error,
    uploader: submission.createdBy,
  };
}

export function noSuchSubmission(id: string): Refusal {
  return {
    kind: "not-found",
    code: "unknown-submission",
    message: `没有编号为“${id}”的报送，或本账号无权查看。`,
    path: "id",
  };
}

/** Confirms, withdraws or returns an upload, and writes who did it when and why. */
export function moveSubmission(stores: Stores, request: MoveRequest): Outcome<SubmissionRecord> {
  const { actor, id } = request;
  const move = reviewMove(request.move);
  return stores.transaction(() => {
    const submission = stores.submissions.find(id);
    if (!submission || !maySeeSubmission(submission, actor)) return refuse(noSuchSubmission(id));
    const subject = subjectOf(submission);
    if (!actorMay(move, subject, actor)) return refuse(notPermitted(move, actor));
    if (!stateAllows(move, subject)) return refuse(notNow(move, submission, actor));
    const reason = request.reason?.trim() ?? "";
    if (move.reasonRequired && reason === "")
      return refuse({
        kind: "invalid",
        code: "reason-required",
        message: `${move.name}须写明原因。`,
        path: "reason",
      });
    stores.submissions.move(
      id,
      { reviewStatus: move.to },
      {
        at: request.now,
        actor: actor.username,
        machine: "review",
        from: submission.reviewStatus,
        to: move.to,
        reason: reason === "" ? null : reason,
      },
    );
    stores.audit.append({
      at: request.now,
      actor: actor.username,
      action: move.id,
      object: id,
      detail: reason === "" ? null : reason,
    });
    return accept(stores.submissions.find(id)!);
  });
}

function notPermitted(move: ReviewMove, actor: Actor): Refusal {
  const who =
    move.by === "uploader"
      ? "上报人本人"
      : (Array.isArray(move.by) ? (move.by as Actor["role"][]) : [])
          .map((role) => roleNames[role])
          .join("、");
  return {
    kind: "forbidden",
    code: "move-not-permitted",
    message: `${roleNames[actor.role]}账号${actor.username}不能${move.name}这份报送，应由${who}操作。`,
    path: null,
  };
}

function notNow(move: ReviewMove, submission: SubmissionRecord, actor: Actor): Refusal {
  const blocked = move.needsCleanCheck && move.from.includes(submission.reviewStatus);
  return {
    kind: "conflict",
    code: blocked ? "check-not-passed" : "move-not-allowed",
    message: blocked
      ? `报送${submission.id}有${submission.counts.error}条错误，不能${move.name}。请改正后重新上传。`
      : `报送${submission.id}当前为“${reviewStatusNames[submission.reviewStatus]}”，不能${move.name}。`,
    path: null,
    detail: { state: submission.reviewStatus, allowed: allowedMoves(subjectOf(submission), actor) },
  };
}
