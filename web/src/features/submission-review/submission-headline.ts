import type { SubmissionReply } from "@dash/server/contract";
import { periodName } from "../../format/period.ts";

const OUTCOMES: Readonly<Record<Exclude<SubmissionReply["review"], "draft">, string>> = {
  confirmed: "已确认入库，等待提交",
  submitted: "已提交，等待审核",
  "county-reviewed": "县审通过，等待市审",
  "area-reviewed": "市审通过，等待省验收",
  accepted: "省验收通过，等待锁定",
  locked: "已锁定，等待发布",
  scheduled: "等待发布时间",
  published: "已发布",
  returned: "已退回",
  withdrawn: "已撤回",
  superseded: "已被新版替代",
};

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
  return review === "draft" ? "校验通过，等待确认入库" : OUTCOMES[review];
}
