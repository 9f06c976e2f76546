import type { ProgressReply } from "@dash/server/contract";
import type { UseQueryResult } from "@tanstack/react-query";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { NoteList } from "../../components/note-list.tsx";
import { Section } from "../../components/section.tsx";
import { periodName } from "../../format/period.ts";
import { ClusterBoard } from "./cluster-board.tsx";

interface BoardPanelProps {
  readonly progress: UseQueryResult<ProgressReply>;
  readonly onMap: string | null;
  readonly onShowOnMap: (cluster: string) => void;
  readonly clusterAddress: (cluster: string) => string;
}

/** The board with its title, legend in words, and notes. */
export function BoardPanel({ progress, onMap, onShowOnMap, clusterAddress }: BoardPanelProps) {
  const reply = progress.data;
  return (
    <Section
      title="十大产业集群对照“万千亿”目标"
      subtitle={
        reply?.period
          ? `营业收入，${reply.unit}，${periodName(reply.period, reply.closed ? "year" : "rolling4")}；红竖线=${reply.targetSet.targetYear}年目标，灰竖线=上年同期`
          : null
      }
    >
      {progress.error ? (
        <FailureNotice error={progress.error} onRetry={() => void progress.refetch()} />
      ) : null}
      {reply ? (
        <Dimmed when={progress.isPlaceholderData}>
          <ClusterBoard
            progress={reply}
            onMap={onMap}
            onShowOnMap={onShowOnMap}
            clusterAddress={clusterAddress}
          />
          <NoteList
            most={2}
            notes={["集群之间口径有交叉，不可相加。点“判断”看所依据的每个数字。", ...reply.notes]}
          />
        </Dimmed>
      ) : null}
    </Section>
  );
}
