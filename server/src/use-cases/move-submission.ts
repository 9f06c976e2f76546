import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { maySeeSubmission } from "../domain/review/may-see-submission.ts";
import {
  allowedMoves,
  checkPassed,
  nextStatus,
  onPath,
  type ReviewMove,
  reviewMove,
  type ReviewSubject,
  transitionsOf,
} from "../domain/review/review-machine.ts";
import type { Mover } from "../domain/review/review-path.ts";
import { reviewStatusNames } from "../domain/review/review-status.ts";
import type { Actor } from "./actor.ts";
import type { MoveRequest } from "./move-request.ts";
import type { Stores, SubmissionRecord } from "./ports.ts";
import { roleNames } from "./role-names.ts";
import { checkBeforeMove } from "./submission-checks.ts";
import { supersedeOlder } from "./supersede-older.ts";
import { writeMove } from "./write-move.ts";

export function subjectOf(submission: SubmissionRecord): ReviewSubject {
  return {
    reviewStatus: submission.reviewStatus,
    importStatus: submission.importStatus,
    errors: submission.counts.error,
    uploader: submission.createdBy,
    uploaderRole: submission.uploaderRole,
    area: submission.area,
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

/**
 * Makes one move of the review, and writes who did it when and why. The state is read and changed in one transaction:
 * of two who move at once, the second is told what is still possible.
 */
export function moveSubmission(stores: Stores, request: MoveRequest): Outcome<SubmissionRecord> {
  const { actor, id, now } = request;
  const move = reviewMove(request.move);
  return stores.transaction(() => {
    const submission = stores.submissions.find(id);
    if (!submission || !maySeeSubmission(submission, actor)) return refuse(noSuchSubmission(id));
    const subject = subjectOf(submission);
    if (transitionsOf(move.id, subject, actor).length === 0)
      return refuse(notPermitted(move, subject, actor));
    const to = nextStatus(move.id, subject, actor);
    if (to === null || (request.from && request.from !== submission.reviewStatus))
      return refuse(notNow(move, submission, actor));
    const checked = checkBeforeMove(stores, submission, request, move);
    if (!checked.ok) return checked;
    const { also, reason, findings } = checked.value;
    writeMove(stores, submission, {
      move: move.id,
      to,
      actor: actor.username,
      at: now,
      reason,
      findings,
      also,
    });
    stores.audit.append({ at: now, actor: actor.username, action: move.id, object: id, detail: reason });
    if (move.id === "submit" || move.id === "lock") supersedeOlder(stores, submission, move.id, actor, now);
    return accept(stores.submissions.find(id)!);
  });
}

const moverNames: Readonly<Record<Mover, string>> = {
  uploader: "上报人本人",
  system: "系统",
  "county-reviewer": "所属县（市、区）的审核员",
  "prefecture-reviewer": "所属市州的审核员",
  "province-reviewer": roleNames["province-reviewer"],
  publisher: roleNames.publisher,
};

function notPermitted(move: ReviewMove, subject: ReviewSubject, actor: Actor): Refusal {
  const movers = [...new Set(onPath(move.id, subject).map(({ by }) => by))];
  const own = subject.uploader === actor.username;
  return {
    kind: "forbidden",
    code: own ? "own-upload" : "move-not-permitted",
    message: own
      ? `这份报送由${actor.username}自己上报，上报人不能${move.name}。应由${movers.map((by) => moverNames[by]).join("、")}操作。`
      : `${roleNames[actor.role]}账号${actor.username}不能${move.name}这份报送，应由${movers.map((by) => moverNames[by]).join("、")}操作。`,
    path: null,
  };
}

function notNow(move: ReviewMove, submission: SubmissionRecord, actor: Actor): Refusal {
  const subject = subjectOf(submission);
  const inState = onPath(move.id, subject).some(({ from }) => from.includes(submission.reviewStatus));
  const blocked = inState && move.needsCleanCheck && !checkPassed(subject);
  return {
    kind: "conflict",
    code: blocked ? "check-not-passed" : "move-not-allowed",
    message: blocked ? blockedWords(move, submission) : stateWords(move, submission),
    path: null,
    detail: { state: submission.reviewStatus, allowed: allowedMoves(subject, actor) },
  };
}

function blockedWords(move: ReviewMove, submission: SubmissionRecord): string {
  return submission.counts.error > 0
    ? `报送${submission.id}有${submission.counts.error}条错误，不能${move.name}。请改正后重新上传。`
    : `报送${submission.id}还没有读完并通过校验，不能${move.name}。请稍候再试。`;
}

function stateWords(move: ReviewMove, submission: SubmissionRecord): string {
  return `报送${submission.id}当前为“${reviewStatusNames[submission.reviewStatus]}”，不能${move.name}。可能刚由他人处理，请刷新后再看。`;
}
