import type { BoardRow, ReminderReply, ReportingBoardReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { remindersQuery } from "../../queries/reporting-board.ts";

const COLUMNS: readonly DataColumn<ReminderReply>[] = [
  { id: "at", head: "时间", unbroken: true, cell: (row) => instantInShanghai(row.at) },
  { id: "by", head: "催报人", cell: (row) => row.by.displayName },
  { id: "way", head: "方式", unbroken: true, cell: (row) => row.wayName },
  { id: "remark", head: "备注", cell: (row) => row.remark ?? "" },
];

interface ReminderLogDialogProps {
  readonly board: ReportingBoardReply;
  readonly row: BoardRow;
  readonly onClose: () => void;
}

/** Every reminder one area was given for the form and period; rows are added, never changed. */
export function ReminderLogDialog({ board, row, onClose }: ReminderLogDialogProps) {
  const reminders = useQuery(remindersQuery(board.dataflow, board.period, row.area));
  return (
    <Dialog
      title={`${row.areaName}的催报记录`}
      wide
      onClose={onClose}
      actions={<Button onClick={onClose}>关闭</Button>}
    >
      {reminders.error ? (
        <FailureNotice error={reminders.error} onRetry={() => void reminders.refetch()} />
      ) : null}
      {reminders.data ? (
        <DataTable
          caption="新的在前，只增不改；时间为北京时间"
          columns={COLUMNS}
          rows={reminders.data.reminders}
          keyOf={(entry) => `${entry.at} ${entry.by.username} ${entry.way}`}
          stacks
        />
      ) : null}
    </Dialog>
  );
}
