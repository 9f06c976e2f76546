import type { SubmissionReply } from "@dash/server/contract";
import { periodName } from "../../format/period.ts";

/** The upload and what became of it, as one sentence. */
export function submissionHeadline(submission: SubmissionReply): string {
  if (submission.dataflowName === null) return `“${submission.fileName}”：${outcome(submission)}`;
  const period = submission.period ? periodName(submission.period, "year-to-date") : "";
  return `${submission.areaName ?? ""}${period}${submission.dataflowName}：${outcome(submission)}`;
}

function outcome({ status, review, counts }: SubmissionReply): string {
  if (status === "rejected" || counts.error > 0)
    return counts.error > 0 ? `有 ${counts.error} 条强制性问题，不能入库` : "校验未通过，不能入库";
  if (status !== "checked") return "正在读取与校验";
  switch (review) {
    case "draft":
      return "校验通过，等待确认入库";
    case "confirmed":
      return "已确认入库，等待发布";
    case "returned":
      return "已退回";
    case "withdrawn":
      return "已撤回";
    case "scheduled":
      return "等待发布时间";
    case "published":
      return "已发布";
  }
}
