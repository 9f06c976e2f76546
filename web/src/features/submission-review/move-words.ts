import type { SubmissionReply } from "@dash/server/contract";
import type { SubmissionMove } from "../../queries/submissions.ts";

/** Moves that lead on; an account may make one of them at most. */
export const movesOn = ["confirm", "submit", "approve", "lock"] as const satisfies readonly SubmissionMove[];
/** Moves that lead back or out. */
export const movesBack = ["unsubmit", "return", "withdraw"] as const satisfies readonly SubmissionMove[];

const NAMES: Readonly<Record<SubmissionMove, string>> = {
  confirm: "确认入库",
  submit: "提交审核…",
  unsubmit: "撤回提交",
  approve: "审核通过…",
  lock: "锁定…",
  return: "退回…",
  withdraw: "撤回…",
};

/** What the button of a move says; an ellipsis where a question follows. */
export function nameOfMove(move: SubmissionMove, { moves, nextStep }: SubmissionReply): string {
  return move === "approve" && moves.includes("approve") && nextStep?.includes("验收")
    ? "验收…"
    : NAMES[move];
}
