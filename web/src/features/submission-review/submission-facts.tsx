import type { SubmissionDetail } from "@dash/server/contract";
import { FactList } from "../../components/fact-list.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { uploaderOf } from "./uploader-of.ts";

/** What was sent, by whom, and how much of it was read. */
export function SubmissionFacts({ submission }: { readonly submission: SubmissionDetail }) {
  const { counts } = submission;
  return (
    <FactList
      dense
      facts={[
        { name: "报送编号", value: submission.id },
        { name: "报表", value: submission.dataflowName ?? "未识别" },
        {
          name: "报告期",
          value: submission.period ? periodName(submission.period, "year-to-date") : "未识别",
        },
        { name: "地区", value: submission.areaName ?? "未识别" },
        { name: "文件", value: submission.fileName },
        { name: "上报人", value: uploaderOf(submission) },
        { name: "上报时间", value: instantInShanghai(submission.createdAt) },
        { name: "类型", value: submission.kind === "revision" ? "订正" : null },
        { name: "修订说明", value: submission.revisionNote },
        { name: "读出数据", value: `${formatNumber(counts.cells, 0)} 个` },
        {
          name: "校验结果",
          value: `强制性 ${counts.error} 条，核实性 ${counts.warning} 条${counts.warning > 0 ? `（${counts.warning - submission.unexplained} 条已说明）` : ""}，提示 ${counts.info} 条`,
        },
        {
          name: "文件校验码",
          value: <span title={submission.sha256}>{submission.sha256.slice(0, 16)}…</span>,
        },
        { name: "发布号", value: submission.release === null ? null : `第 ${submission.release} 号` },
      ]}
    />
  );
}
