import type { ReleaseReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { Button } from "../../components/button.tsx";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Section } from "../../components/section.tsx";
import { Tag } from "../../components/tag.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { formatNumber } from "../../format/number.ts";
import { releaseStateName } from "../../format/submission-state-name.ts";
import { withdrawRelease } from "../../queries/releases.ts";
import { paths } from "../../url-state/paths.ts";
import { WithdrawReleaseDialog } from "./withdraw-release-dialog.tsx";

const PAGE_SIZE = 20;

interface ReleaseListProps {
  readonly releases: readonly ReleaseReply[];
  /** Whether the account may take scheduled ones back, and see uploads behind them. */
  readonly mayPublish: boolean;
}

/** Every publication; nothing published is ever overwritten. */
export function ReleaseList({ releases, mayPublish }: ReleaseListProps) {
  const queryClient = useQueryClient();
  const [page, setPage] = useState(1);
  const [asking, setAsking] = useState<ReleaseReply | null>(null);
  const withdrawing = useMutation({
    mutationFn: withdrawRelease,
    onSettled: async () => {
      setAsking(null);
      await queryClient.invalidateQueries();
    },
  });
  /** Who published what is told to the review chain only. */
  const inside = releases.some((release) => release.createdBy !== "");
  return (
    <Section
      title="发布记录"
      subtitle={`共 ${releases.length} 次，新的在前；后发布的数覆盖先发布的数，旧数仍可追溯`}
    >
      {withdrawing.error ? <FailureNotice error={withdrawing.error} /> : null}
      {releases.length === 0 ? (
        <Notice>还没有发布过数据。上报经确认入库后，由发布岗在本页发布。</Notice>
      ) : (
        <DataTable
          caption="时间为北京时间"
          columns={columnsOf(mayPublish, inside, setAsking)}
          rows={releases.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
          keyOf={(release) => String(release.id)}
          isAside={(release) => release.state === "withdrawn"}
          stacks
        />
      )}
      <Pagination counter="次" page={page} pageSize={PAGE_SIZE} total={releases.length} onChange={setPage} />
      {asking ? (
        <WithdrawReleaseDialog
          release={asking}
          busy={withdrawing.isPending}
          onCancel={() => setAsking(null)}
          onWithdraw={() => withdrawing.mutate(asking.id)}
        />
      ) : null}
    </Section>
  );
}

function columnsOf(
  mayPublish: boolean,
  inside: boolean,
  onWithdraw: (release: ReleaseReply) => void,
): readonly DataColumn<ReleaseReply>[] {
  const columns: readonly (DataColumn<ReleaseReply> & { readonly insideOnly?: boolean })[] = [
    { id: "id", unbroken: true, head: "发布号", cell: (release) => `第 ${release.id} 号` },
    { id: "state", unbroken: true, head: "状态", cell: (release) => <State release={release} /> },
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
    { id: "note", head: "说明", cell: (release) => release.note },
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
      cell: (release) =>
        release.submissions.length === 0
          ? null
          : release.submissions.map((id, place) => (
              <span key={id}>
                {place > 0 ? "、" : ""}
                <Link href={paths.submission.href(id)}>第 {place + 1} 份</Link>
              </span>
            )),
    },
    {
      id: "action",
      insideOnly: true,
      head: <span className="visually-hidden">操作</span>,
      cell: (release) =>
        mayPublish && release.state === "scheduled" ? (
          <Button kind="danger" onClick={() => onWithdraw(release)}>
            取消发布…
          </Button>
        ) : null,
    },
  ];
  return columns.filter((column) => inside || column.insideOnly !== true);
}

function State({ release }: { readonly release: ReleaseReply }) {
  const kind = release.state === "published" ? "done" : "neutral";
  return <Tag kind={kind}>{releaseStateName(release.state)}</Tag>;
}
