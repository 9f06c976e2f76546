import type { SubmissionReply } from "@dash/server/contract";

/** What has to happen next with an upload, in words. */
export function nextStep(submission: SubmissionReply): string {
  if (submission.status === "rejected") return "改正后重新上报";
  if (submission.status !== "checked") return "正在校验";
  switch (submission.review) {
    case "draft":
      if (submission.counts.error > 0) return "改正后重新上报";
      return submission.moves.includes("confirm") ? "确认入库" : "等待确认入库";
    case "confirmed":
      return submission.moves.includes("release") ? "发布" : "等待发布";
    case "scheduled":
      return "等待发布时间";
    case "returned":
      return "按退回原因改正后重新上报";
    case "withdrawn":
    case "published":
      return "—";
  }
}
