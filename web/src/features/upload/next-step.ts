import type { SubmissionReply } from "@dash/server/contract";

/** What has to happen next with an upload, in words. */
export function nextStep(submission: SubmissionReply): string {
  if (submission.status === "rejected") return "改正后重新上报";
  if (submission.status !== "checked") return "正在校验";
  if (submission.review === "draft") {
    if (submission.counts.error > 0) return "改正后重新上报";
    return submission.moves.includes("confirm") ? "确认入库" : "等待确认入库";
  }
  return submission.nextStep ?? "—";
}
