import type { ReleaseReply } from "@dash/server/contract";
import { Link } from "wouter";
import { Button, ButtonLink } from "../../components/button.tsx";
import type { DataColumn } from "../../components/data-table.tsx";
import { Tag } from "../../components/tag.tsx";
import { countdown } from "../../format/countdown.ts";
import { instantInShanghai } from "../../format/instant.ts";
import { formatNumber } from "../../format/number.ts";
import { releaseStateName } from "../../format/submission-state-name.ts";
import { paths } from "../../url-state/paths.ts";
import { previewBase } from "../../url-state/preview-base.ts";
import styles from "./release-list.module.css";

interface ReleaseColumnsOptions {
  readonly mayPublish: boolean;
  /** Whether the account is told of uploads and people behind a release. */
  readonly inside: boolean;
  readonly now: Date;
  readonly onWithdraw: (release: ReleaseReply) => void;
  readonly onReaders: (release: ReleaseReply) => void;
}

/** The columns of the list of releases, as far as the account is told of them. */
export function releaseColumns(options: ReleaseColumnsOptions): readonly DataColumn<ReleaseReply>[] {
  const { inside, now } = options;
  const columns: readonly (DataColumn<ReleaseReply> & { readonly insideOnly?: boolean })[] = [
    { id: "id", unbroken: true, head: "发布号", cell: (release) => `第 ${release.id} 号` },
    { id: "state", unbroken: true, head: "状态", cell: (release) => <State release={release} now={now} /> },
    { id: "at", unbroken: true, head: "发布时间", cell: (release) => instantInShanghai(release.publishedAt) },
    {
      id: "vintage",
      unbroken: true,
      head: "数据版本",
      cell: (release) => (
        <>
          {release.simulated ? <Tag kind="simulated">模拟</Tag> : null}{" "}
          {release.vintage === "simulation" ? null : release.vintageName}
        </>
      ),
    },
    { id: "note", head: "说明", cell: (release) => <Note release={release} /> },
    {
      id: "observations",
      head: "数据个数",
      number: true,
      cell: (release) => formatNumber(release.observations, 0),
    },
    { id: "by", insideOnly: true, unbroken: true, head: "发布人", cell: (release) => release.createdBy },
    {
      id: "submissions",
      unbroken: true,
      insideOnly: true,
      head: "上报",
      cell: (release) => <Uploads submissions={release.submissions} />,
    },
    {
      id: "action",
      insideOnly: true,
      head: <span className="visually-hidden">操作</span>,
      cell: (release) => <Actions release={release} {...options} />,
    },
  ];
  return columns.filter((column) => inside || column.insideOnly !== true);
}

function State({ release, now }: { readonly release: ReleaseReply; readonly now: Date }) {
  const kind = release.state === "published" ? "done" : "neutral";
  return (
    <>
      <Tag kind={kind}>{releaseStateName(release.state)}</Tag>
      {release.state === "scheduled" ? (
        <span className={styles.until}>{countdown(release.publishedAt, now)}</span>
      ) : null}
    </>
  );
}

function Note({ release }: { readonly release: ReleaseReply }) {
  return (
    <>
      {release.note}
      {release.withdrawalReason === null ? null : (
        <span className={styles.until}>取消原因：{release.withdrawalReason}</span>
      )}
    </>
  );
}

const UPLOADS_LINKED = 3;

function Uploads({ submissions }: { readonly submissions: readonly string[] }) {
  if (submissions.length === 0) return null;
  return (
    <>
      {submissions.slice(0, UPLOADS_LINKED).map((id, place) => (
        <span key={id}>
          {place > 0 ? "、" : ""}
          <Link href={paths.submission.href(id)}>第 {place + 1} 份</Link>
        </span>
      ))}
      {submissions.length > UPLOADS_LINKED ? ` 等 ${submissions.length} 份` : ""}
    </>
  );
}

function Actions({
  release,
  mayPublish,
  onWithdraw,
  onReaders,
}: { readonly release: ReleaseReply } & ReleaseColumnsOptions) {
  if (release.state !== "scheduled") return null;
  return (
    <span className={styles.actions}>
      {release.mayPreview ? (
        <ButtonLink href={`${previewBase(release.id)}/`}>看发布后的页面</ButtonLink>
      ) : null}
      <Button onClick={() => onReaders(release)}>提前阅读…</Button>
      {mayPublish ? (
        <Button kind="danger" onClick={() => onWithdraw(release)}>
          取消发布…
        </Button>
      ) : null}
    </span>
  );
}
