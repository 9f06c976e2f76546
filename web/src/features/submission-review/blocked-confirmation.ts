import type { SubmissionReply } from "@dash/server/contract";

/** Why an upload that waits for confirmation can't be confirmed; null when nothing blocks it. */
export function blockedConfirmation(submission: SubmissionReply): string | null {
  if (submission.review !== "draft") return null;
  if (submission.counts.error > 0)
    return `有 ${submission.counts.error} 条强制性问题，不能入库。请在原文件中改正后重新上报；没有任何数据入库。`;
  if (submission.status === "rejected") return "文件未通过校验，不能入库。请按校验结果改正后重新上报。";
  return null;
}
