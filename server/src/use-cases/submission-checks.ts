import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { judgeExplanation } from "../domain/review/explanation-rule.ts";
import type { ReviewMove } from "../domain/review/review-machine.ts";
import type { MoveRequest } from "./move-request.ts";
import type { Stores, SubmissionRecord } from "./ports.ts";
import { submissionKind } from "./submission-kind.ts";
import type { MoveMade } from "./write-move.ts";

type Checked = Required<Pick<MoveMade, "reason" | "findings" | "also">>;

/** Findings listed in a refusal; a person mends these first. */
const LISTED = 200;

/** What a move still needs beyond state and actor: its reason, explanations, 修订说明. */
export function checkBeforeMove(
  stores: Stores,
  submission: SubmissionRecord,
  request: MoveRequest,
  move: ReviewMove,
): Outcome<Checked> {
  const written = request.reason?.trim() ?? "";
  const reason = written === "" ? null : written;
  if (move.reasonRequired && reason === null)
    return refuse({
      kind: "invalid",
      code: "reason-required",
      message: `${move.name}须写明原因。`,
      path: "reason",
    });
  const findings = namedFindings(stores, submission.id, request.findings ?? []);
  if (!findings.ok) return findings;
  if (move.id !== "submit" && move.id !== "lock")
    return accept({ reason, findings: findings.value, also: {} });
  const kind = submissionKind(stores, submission);
  const note = request.revisionNote?.trim() || submission.revisionNote;
  const missing =
    (move.id === "submit" ? unexplained(stores, submission) : null) ??
    (kind === "revision" ? faultOfNote(note, move) : null);
  if (missing) return refuse(missing);
  return accept({ reason, findings: findings.value, also: { kind, revisionNote: note } });
}

function namedFindings(
  stores: Stores,
  submission: string,
  ids: readonly string[],
): Outcome<readonly number[]> {
  const positions = [...new Set(ids)].map((id) => (/^\d{1,7}$/.test(id) ? Number(id) : -1));
  const unknown = positions.findIndex(
    (position) => stores.submissions.finding(submission, position) === null,
  );
  if (unknown < 0) return accept(positions);
  return refuse({
    kind: "invalid",
    code: "unknown-finding",
    message: `这份报送没有编号为“${ids[unknown]}”的审核结果。请刷新后重新选择。`,
    path: "findings",
  });
}

function unexplained(stores: Stores, submission: SubmissionRecord): Refusal | null {
  if (submission.unexplained === 0) return null;
  const listed = stores.submissions.unexplained(submission.id, LISTED);
  const places = listed.slice(0, 5).map(({ sheet, cell }) => [sheet, cell].filter(Boolean).join("!"));
  return {
    kind: "conflict",
    code: "explanations-missing",
    message: `还有${submission.unexplained}条核实性问题没有说明（${places.join("、")}${submission.unexplained > places.length ? " 等" : ""}），不能提交。请逐条说明原因后再提交。`,
    path: null,
    detail: {
      state: submission.reviewStatus,
      unexplained: listed.map(({ position, rule, sheet, cell, message }) => ({
        id: String(position),
        rule,
        sheet,
        cell,
        message,
      })),
    },
  };
}

function faultOfNote(note: string | null, move: ReviewMove): Refusal | null {
  const fault = note === null ? null : judgeExplanation(note);
  if (note !== null && !fault) return null;
  if (move.id === "lock")
    return {
      kind: "conflict",
      code: "revision-note-required",
      message:
        "这份报送改动已锁定或已发布的数据，属于订正，但没有修订说明。请退回给上报人，写明修订说明后重新提交。",
      path: null,
    };
  return {
    kind: "invalid",
    code: "revision-note-required",
    message: `这份报送改动已锁定或已发布的数据，属于订正，须写修订说明。${fault?.message ?? "请写明改了什么、为什么改。"}`,
    path: "revisionNote",
  };
}
