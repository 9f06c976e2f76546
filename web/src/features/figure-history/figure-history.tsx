import type { HistoryQuery, HistoryReply, SessionReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { DataTable, type DataColumn } from "../../components/data-table.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Tag } from "../../components/tag.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { missingWords } from "../../format/missing.ts";
import { formatNumber, NO_VALUE } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { reviewStateName } from "../../format/submission-state-name.ts";
import { historyQuery } from "../../queries/history.ts";
import { sessionQuery } from "../../queries/session.ts";
import { submissionAddress } from "../../queries/submissions.ts";
import { paths } from "../../url-state/paths.ts";
import { ConfidentialValue } from "./confidential-value.tsx";
import { mayAskConfidential } from "./may-ask-confidential.ts";
import { mayOpenSubmission } from "./may-open-submission.ts";
import { originName, statusName, vintageName } from "../../format/version-words.ts";
import styles from "./figure-history.module.css";

type Version = HistoryReply["versions"][number];

interface FigureHistoryProps {
  readonly query: HistoryQuery;
  readonly decimals: number;
}

/** Every published version of a figure, newest first, down to the workbook's cell. */
export function FigureHistory({ query, decimals }: FigureHistoryProps) {
  const history = useQuery(historyQuery(query));
  const session = useQuery(sessionQuery);
  const reply = history.data;
  if (history.error) return <FailureNotice error={history.error} onRetry={() => void history.refetch()} />;
  if (!reply) return <p aria-busy="true">正在查找出处…</p>;
  if (reply.versions.length === 0) return <Notice>这个数字还没有发布过，因此没有版本可列。</Notice>;
  return (
    <div className={styles.history}>
      {reply.derivation ? <p className={styles.derivation}>推算方法：{reply.derivation}</p> : null}
      <DataTable
        caption={`${periodName(reply.period, reply.transformation)}，单位：${reply.unit}；时间为北京时间，最新在上`}
        columns={columnsOf(reply, decimals, session.data ?? null)}
        rows={reply.versions}
        keyOf={(version) => `${version.period}/${version.release.id}`}
        isAside={(version) => !version.current}
        stacks
      />
    </div>
  );
}

function columnsOf(
  reply: HistoryReply,
  decimals: number,
  session: SessionReply | null,
): readonly DataColumn<Version>[] {
  const showsPeriod = reply.versions.some((version) => version.period !== reply.period);
  return [
    { id: "release", head: "发布", cell: releaseCell },
    ...(showsPeriod
      ? [
          {
            id: "period",
            head: "报告期",
            cell: (version: Version) => periodName(version.period, "year-to-date"),
          },
        ]
      : []),
    {
      id: "value",
      head: "数值",
      number: true,
      cell: (version) => valueCell(version, decimals),
    },
    { id: "status", head: "状态", cell: (version) => statusName(version.status) },
    {
      id: "source",
      head: "来源",
      cell: (version) => sourceCell(version, confidentialValue(version, reply, decimals, session)),
    },
    { id: "cell", head: "文件、单元格与经手人", cell: (version) => submissionCell(version, session) },
  ];
}

function releaseCell(version: Version): ReactNode {
  return (
    <>
      第{version.release.id}次·{vintageName(version.release.vintage)}{" "}
      {version.current ? <Tag kind="done">现用</Tag> : null}
      <small className={styles.small}>{instantInShanghai(version.release.publishedAt)}</small>
    </>
  );
}

function valueCell(version: Version, decimals: number): ReactNode {
  return version.value === null ? missingWords(version.reason) : formatNumber(version.value, decimals);
}

/** The question for a confidential value, where the reader may ask it. */
function confidentialValue(
  { reason, period, release }: Version,
  { indicator, cluster, area, measure, transformation, derivation }: HistoryReply,
  decimals: number,
  session: SessionReply | null,
): ReactNode {
  if (reason !== "confidential" || !session || !mayAskConfidential(session, area)) return null;
  // Of a derived quarter the cumulative figures are listed, and asked for.
  const isQuarter = transformation === "quarter" && derivation === null;
  const query = { indicator, cluster, area, measure, period, ...(isQuarter ? { transformation } : {}) };
  return <ConfidentialValue query={query} release={release.id} decimals={decimals} />;
}

function sourceCell(version: Version, confidential: ReactNode): ReactNode {
  const { source } = version;
  return (
    <span className={styles.wide}>
      {source ? (
        source.url ? (
          <a href={source.url}>{source.title}</a>
        ) : (
          source.title
        )
      ) : (
        originName(version.origin)
      )}
      {version.submission?.revisionNote ? (
        <small className={styles.small}>修订说明：{version.submission.revisionNote}</small>
      ) : null}
      {version.note ? <small className={styles.small}>{version.note}</small> : null}
      {version.findings.map((finding) => (
        <small key={`${finding.rule}${finding.message}`} className={styles.small}>
          校验：{finding.message}
          {finding.explanation ? `（说明：${finding.explanation}）` : ""}
        </small>
      ))}
      {confidential}
    </span>
  );
}

function submissionCell({ submission }: Version, session: SessionReply | null): ReactNode {
  if (!submission) return NO_VALUE;
  return (
    <span className={styles.wide}>
      {submission.fileName} › {submission.sheet}!{submission.cell}
      <small className={styles.small}>
        {submission.uploadedByName}于{instantInShanghai(submission.uploadedAt)}上传
      </small>
      {submission.steps.map(({ at, actorName, to }) => (
        <small key={`${at}${to}`} className={styles.small}>
          {reviewStateName(to)}：{actorName}，{instantInShanghai(at)}
        </small>
      ))}
      {session && mayOpenSubmission(session, submission.uploadedBy) ? (
        <small className={styles.links}>
          <Link href={paths.submission.href(submission.id)}>打开这次报送</Link>
          <a href={submissionAddress(submission.id, "/original")} download>
            下载原始文件
          </a>
        </small>
      ) : null}
    </span>
  );
}
