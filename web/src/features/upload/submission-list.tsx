import type { SubmissionReply } from "@dash/server/contract";
import { Link } from "wouter";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Notice } from "../../components/notice.tsx";
import { Tag } from "../../components/tag.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { periodName } from "../../format/period.ts";
import { importStateName, reviewStateName } from "../../format/submission-state-name.ts";
import { paths } from "../../url-state/paths.ts";
import { nextStep } from "./next-step.ts";
import styles from "./submission-list.module.css";

const COLUMNS: readonly DataColumn<SubmissionReply>[] = [
  {
    id: "form",
    head: "报表",
    cell: (row) => <Link href={paths.submission.href(row.id)}>{row.dataflowName ?? "未识别的报表"}</Link>,
  },
  {
    id: "period",
    unbroken: true,
    head: "报告期",
    cell: (row) => (row.period ? periodName(row.period, "year-to-date") : "—"),
  },
  { id: "area", unbroken: true, head: "地区", cell: (row) => row.areaName ?? "—" },
  { id: "file", head: "文件", cell: (row) => <span className={styles.file}>{row.fileName}</span> },
  { id: "by", unbroken: true, head: "上报人", cell: (row) => row.createdBy },
  {
    id: "at",
    unbroken: true,
    head: "上报时间",
    cell: (row) => instantInShanghai(row.createdAt),
  },
  { id: "import", head: "读取与校验", cell: (row) => <CheckResult submission={row} /> },
  { id: "review", head: "入库与发布", cell: (row) => <ReviewState submission={row} /> },
  { id: "next", head: "下一步", cell: nextStep },
];

/** Uploads, newest first; import state and review state stand in columns of their own. */
export function SubmissionList({ submissions }: { readonly submissions: readonly SubmissionReply[] }) {
  if (submissions.length === 0) {
    return <Notice>还没有上报记录。下载上面的报表，填好后在“上报”处选择文件即可。</Notice>;
  }
  return (
    <DataTable
      caption="时间为北京时间；强制性问题必须改正，核实性问题需要核对，提示供参考"
      columns={COLUMNS}
      rows={submissions}
      keyOf={(row) => row.id}
      stacks
    />
  );
}

function CheckResult({ submission }: { readonly submission: SubmissionReply }) {
  const { counts, status } = submission;
  const found = [
    counts.error > 0 ? `强制性 ${counts.error}` : "",
    counts.warning > 0 ? `核实性 ${counts.warning}` : "",
    counts.info > 0 ? `提示 ${counts.info}` : "",
  ].filter(Boolean);
  return (
    <>
      <Tag kind={status === "rejected" ? "error" : "neutral"}>{importStateName(status)}</Tag>{" "}
      {found.length > 0 ? found.join("，") : status === "checked" ? "未发现问题" : null}
    </>
  );
}

function ReviewState({ submission }: { readonly submission: SubmissionReply }) {
  const { review } = submission;
  const kind = review === "published" ? "done" : review === "returned" ? "error" : "neutral";
  return <Tag kind={kind}>{reviewStateName(review)}</Tag>;
}
