import type { BoardRow } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { NoteList } from "../../components/note-list.tsx";
import { reportingBoardQuery } from "../../queries/reporting-board.ts";
import type { ReportingBoardState } from "../../url-state/reporting-board-state.ts";
import { BoardFilter } from "./board-filter.tsx";
import { boardHeadline } from "./board-headline.ts";
import { BoardTable } from "./board-table.tsx";
import { DeadlineDialog } from "./deadline-dialog.tsx";
import { deadlineNotes, deadlineWords } from "./deadline-words.ts";
import { RemindDialog } from "./remind-dialog.tsx";
import { ReminderLogDialog } from "./reminder-log-dialog.tsx";
import { StateTotals } from "./state-totals.tsx";
import styles from "./board.module.css";

interface ReportingBoardProps {
  readonly state: ReportingBoardState;
  readonly onChange: (part: Partial<ReportingBoardState>) => void;
  /** The address of the board with part of its state changed. */
  readonly addressOf: (part: Partial<ReportingBoardState>) => string;
}

type Asked =
  | { readonly kind: "remind" | "deadline" }
  | { readonly kind: "log"; readonly row: BoardRow }
  | null;

/** The 催报 board of one form and period: who has sent it, where it is, whom to remind. */
export function ReportingBoard({ state, onChange, addressOf }: ReportingBoardProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked>(null);
  const [reminded, setReminded] = useState(0);
  const query = useQuery(
    reportingBoardQuery({
      dataflow: state.form ?? undefined,
      period: state.period ?? undefined,
      prefecture: state.area ?? undefined,
      state: state.state ?? undefined,
    }),
  );
  if (query.error) return <FailureNotice error={query.error} onRetry={() => void query.refetch()} />;
  const board = query.data;
  if (!board) return null;
  const remindable = board.rows.filter((row) => row.remindable);
  const chosen = remindable.filter(({ area }) => picked.has(area));
  const due = remindable.filter((row) => row.reminderDue);

  function choose(area: string, on: boolean) {
    const next = new Set(picked);
    if (on) next.add(area);
    else next.delete(area);
    setPicked(next);
    setReminded(0);
  }

  function pick(rows: readonly BoardRow[]) {
    setPicked(new Set(rows.map(({ area }) => area)));
    setReminded(0);
  }

  return (
    <div className={styles.board}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.headline}>{boardHeadline(board)}</h2>
          <p className={board.deadline.stage === "past" ? styles.past : styles.deadline}>
            {deadlineWords(board.deadline, board.now)}
          </p>
        </div>
        <BoardFilter board={board} state={state} onChange={onChange} />
      </div>
      <StateTotals board={board} current={state.state} addressOf={(id) => addressOf({ state: id })} />
      {board.mayRemind || board.maySetDeadline ? (
        <div className={`${styles.actions} no-print`}>
          {board.mayRemind ? (
            <>
              <Button
                kind="primary"
                disabled={chosen.length === 0}
                onClick={() => setAsked({ kind: "remind" })}
              >
                {chosen.length === 0 ? "催报所选地区" : `催报所选 ${chosen.length} 个地区`}
              </Button>
              {due.length > 0 ? (
                <Button onClick={() => pick(due)}>选中到期应催的 {due.length} 个</Button>
              ) : null}
              <Button
                disabled={remindable.length === 0}
                onClick={() => pick(chosen.length === remindable.length ? [] : remindable)}
              >
                {chosen.length > 0 && chosen.length === remindable.length ? "全不选" : "选中全部未报送的"}
              </Button>
            </>
          ) : null}
          {board.maySetDeadline ? (
            <Button onClick={() => setAsked({ kind: "deadline" })}>设定截止时间</Button>
          ) : null}
          {reminded > 0 ? (
            <span role="status" className={styles.told}>
              已催报 {reminded} 个地区，并记入催报记录。
            </span>
          ) : null}
        </div>
      ) : null}
      {board.rows.length === 0 ? (
        <Notice>没有符合条件的地区。换一个状态，或选“全部”。</Notice>
      ) : (
        <Dimmed when={query.isPlaceholderData}>
          <BoardTable
            rows={board.rows}
            now={board.now}
            chosen={new Set(chosen.map(({ area }) => area))}
            onChoose={choose}
            onLog={(row) => setAsked({ kind: "log", row })}
          />
        </Dimmed>
      )}
      <NoteList notes={deadlineNotes(board.deadline, board.rule, board.now)} />
      {asked?.kind === "remind" ? (
        <RemindDialog
          board={board}
          rows={chosen}
          onClose={() => setAsked(null)}
          onDone={(areas) => {
            setAsked(null);
            pick([]);
            setReminded(areas);
          }}
        />
      ) : null}
      {asked?.kind === "deadline" ? <DeadlineDialog board={board} onClose={() => setAsked(null)} /> : null}
      {asked?.kind === "log" ? (
        <ReminderLogDialog board={board} row={asked.row} onClose={() => setAsked(null)} />
      ) : null}
    </div>
  );
}
