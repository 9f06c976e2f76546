import type { ReleaseReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DataTable } from "../../components/data-table.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Section } from "../../components/section.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { useNow } from "../../components/use-now.ts";
import { withdrawRelease } from "../../queries/releases.ts";
import { type ReleasesState, releasesCodec } from "../../url-state/releases-state.ts";
import { useUrlState } from "../../url-state/use-url-state.ts";
import { findReleases } from "./find-releases.ts";
import { ReadersDialog } from "./readers-dialog.tsx";
import { releaseColumns } from "./release-columns.tsx";
import { ReleaseFilter } from "./release-filter.tsx";
import { WithdrawReleaseDialog } from "./withdraw-release-dialog.tsx";

const PAGE_SIZE = 20;
const EVERYTHING: Partial<ReleasesState> = { show: "all", vintage: null, period: null, page: "1" };

interface ReleaseListProps {
  readonly releases: readonly ReleaseReply[];
  /** Whether the account may take scheduled ones back, and name advance readers. */
  readonly mayPublish: boolean;
}

interface Asking {
  readonly what: "withdraw" | "readers";
  readonly release: ReleaseReply;
}

/** Every publication; nothing published is ever overwritten. */
export function ReleaseList({ releases, mayPublish }: ReleaseListProps) {
  const queryClient = useQueryClient();
  const { state, change } = useUrlState(releasesCodec);
  const now = useNow();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const withdrawing = useMutation({
    mutationFn: withdrawRelease,
    onSettled: async () => {
      close();
      await queryClient.invalidateQueries();
    },
  });
  /** Who published what is told to the review chain only. */
  const inside = releases.some((release) => release.createdBy !== "");
  const found = findReleases(releases, state);
  const page = Math.min(Number(state.page), Math.max(1, Math.ceil(found.length / PAGE_SIZE)));
  return (
    <Section
      title="发布记录"
      subtitle={`共 ${releases.length} 次，新的在前；后发布的数覆盖先发布的数，旧数仍可追溯`}
    >
      {withdrawing.error ? <FailureNotice error={withdrawing.error} /> : null}
      {releases.length === 0 ? (
        <Notice>还没有发布过数据。上报经省验收、锁定后，由发布岗在本页发布。</Notice>
      ) : (
        <>
          <ReleaseFilter state={state} releases={releases} inside={inside} onChange={change} />
          {found.length === 0 ? (
            <Notice actions={<TextButton onClick={() => change(EVERYTHING)}>看全部发布</TextButton>}>
              没有符合条件的发布。
            </Notice>
          ) : (
            <DataTable
              caption={
                found.length === releases.length
                  ? "时间为北京时间"
                  : `符合条件的 ${found.length} 次，时间为北京时间`
              }
              columns={releaseColumns({
                mayPublish,
                inside,
                now,
                onWithdraw: (release) => setAsking({ what: "withdraw", release }),
                onReaders: (release) => setAsking({ what: "readers", release }),
              })}
              rows={found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
              keyOf={(release) => String(release.id)}
              isAside={(release) => release.state === "withdrawn"}
              stacks
            />
          )}
        </>
      )}
      <Pagination
        counter="次"
        page={page}
        pageSize={PAGE_SIZE}
        total={found.length}
        onChange={(next) => change({ page: String(next) })}
      />
      {asking?.what === "withdraw" ? (
        <WithdrawReleaseDialog
          release={asking.release}
          busy={withdrawing.isPending}
          onCancel={close}
          onWithdraw={(reason) => withdrawing.mutate({ id: asking.release.id, reason })}
        />
      ) : null}
      {asking?.what === "readers" ? (
        <ReadersDialog
          release={asking.release}
          mayChange={mayPublish && asking.release.state === "scheduled"}
          onClose={close}
        />
      ) : null}
    </Section>
  );
}
