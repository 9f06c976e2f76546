import type { ReportingBoardReply } from "@dash/server/contract";
import { Link } from "wouter";
import { StateMark } from "./state-mark.tsx";
import styles from "./board.module.css";

interface StateTotalsProps {
  readonly board: ReportingBoardReply;
  readonly current: string | null;
  /** The address of the board with one state, or with all. */
  readonly addressOf: (state: string | null) => string;
}

/** How many areas are in each state; each count leads to its rows. */
export function StateTotals({ board, current, addressOf }: StateTotalsProps) {
  const entries = [
    { id: null, label: <>全部</>, rows: board.total },
    ...board.totals
      .filter(({ state, rows }) => rows > 0 || state === current)
      .map(({ state, name, rows }) => ({
        id: state,
        label: <StateMark state={state} name={name} />,
        rows,
      })),
    ...(board.late > 0 || current === "late"
      ? [{ id: "late", label: <>逾期、迟报</>, rows: board.late }]
      : []),
    ...(board.mayRemind && (board.due > 0 || current === "due")
      ? [{ id: "due", label: <>到期应催</>, rows: board.due }]
      : []),
  ];
  return (
    <nav aria-label="按状态" className={styles.totals}>
      {entries.map(({ id, label, rows }) => (
        <Link
          key={id ?? "all"}
          href={addressOf(id)}
          aria-current={current === id ? "true" : undefined}
          className={styles.total}
        >
          {label}
          <strong>{rows}</strong>
        </Link>
      ))}
    </nav>
  );
}
