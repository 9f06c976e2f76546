import type { SubmissionReply } from "@dash/server/contract";

export interface BlockedMove {
  readonly move: "confirm" | "submit";
  /** Why, and the way out. */
  readonly reason: string;
}

/** The next move of the uploader when something stands against it; null when nothing does. */
export function blockedMove(submission: SubmissionReply): BlockedMove | null {
  const { review, status, counts, unexplained, moves } = submission;
  if (review === "draft" && counts.error > 0)
    return {
      move: "confirm",
      reason: `有 ${counts.error} 条强制性问题，不能入库。请在原文件中改正后重新上报；没有任何数据入库。`,
    };
  if (review === "draft" && status === "rejected")
    return { move: "confirm", reason: "文件未通过校验，不能入库。请按校验结果改正后重新上报。" };
  if (moves.includes("submit") && unexplained > 0)
    return {
      move: "submit",
      reason: `还有 ${unexplained} 条核实性问题没有说明，不能提交。请在校验结果中逐条填写（按 E 开始），或改正后重新上报。`,
    };
  return null;
}
