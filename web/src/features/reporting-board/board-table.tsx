import type { BoardRow } from "@dash/server/contract";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Tag } from "../../components/tag.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { paths } from "../../url-state/paths.ts";
import { clockWords } from "./deadline-words.ts";
import { StateMark } from "./state-mark.tsx";
import styles from "./board.module.css";

interface BoardTableProps {
  readonly rows: readonly BoardRow[];
  readonly now: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (area: string, chosen: boolean) => void;
  /** Opens the log of reminders of one area. */
  readonly onLog: (row: BoardRow) => void;
}

/** The 催报 table: one row per owing area, with what state it is in and who has to act. */
export function BoardTable({ rows, now, chosen, onChoose, onLog }: BoardTableProps) {
  const columns: readonly DataColumn<BoardRow>[] = [
    {
      id: "area",
      head: "地区",
      unbroken: true,
      cell: (row) => <Area row={row} chosen={chosen.has(row.area)} onChoose={onChoose} />,
    },
    { id: "state", head: "状态", unbroken: true, cell: (row) => <State row={row} /> },
    {
      id: "holder",
      head: "现由谁办",
      cell: (row) => (row.holder ? `${row.holder.areaName} ${row.holder.roleName}` : null),
    },
    {
      id: "sent",
      head: "首次提交",
      unbroken: true,
      cell: (row) => (row.firstSubmittedAt ? clockWords(row.firstSubmittedAt, now) : null),
    },
    {
      id: "last",
      head: "最近动作",
      unbroken: true,
      cell: (row) => (row.lastEvent ? `${row.lastEvent.name}，${clockWords(row.lastEvent.at, now)}` : null),
    },
    { id: "by", head: "上报人", cell: (row) => row.uploader?.displayName },
    { id: "reminders", head: "催报", cell: (row) => remindersCell(row, now, onLog) },
  ];
  return (
    <DataTable
      caption="时间为北京时间；本表只列状态，不含未发布的数据"
      columns={columns}
      rows={rows}
      keyOf={(row) => row.area}
      isCurrent={(row) => chosen.has(row.area)}
      stacks
    />
  );
}

function Area({
  row,
  chosen,
  onChoose,
}: {
  readonly row: BoardRow;
  readonly chosen: boolean;
  readonly onChoose: BoardTableProps["onChoose"];
}) {
  const className = row.level === "county" ? `${styles.area} ${styles.county}` : styles.area;
  if (!row.remindable) return <span className={className}>{row.areaName}</span>;
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={chosen}
        onChange={(event) => onChoose(row.area, event.target.checked)}
      />
      {row.areaName}
    </label>
  );
}

function State({ row }: { readonly row: BoardRow }) {
  const name = row.unexplained > 0 ? `${row.stateName} ${row.unexplained} 条` : row.stateName;
  const mark = <StateMark state={row.state} name={name} />;
  return (
    <span className={styles.state}>
      {row.submission ? <Link href={paths.submission.href(row.submission)}>{mark}</Link> : mark}
      {row.late ? <Tag kind="error">{row.firstSubmittedAt === null ? "逾期" : "迟报"}</Tag> : null}
      {row.revision ? (
        <Tag>
          {row.revision.submission ? (
            <Link href={paths.submission.href(row.revision.submission)}>订正：{row.revision.stateName}</Link>
          ) : (
            `订正：${row.revision.stateName}`
          )}
        </Tag>
      ) : null}
    </span>
  );
}

/** Null when there is nothing to say, so that on a phone the line is left out. */
function remindersCell(row: BoardRow, now: string, onLog: BoardTableProps["onLog"]): ReactNode {
  if (!row.lastReminder) return row.reminderDue ? <span className={styles.quiet}>到期应催</span> : null;
  return (
    <>
      <TextButton onClick={() => onLog(row)}>
        {row.reminders}次，最近{clockWords(row.lastReminder.at, now)} {row.lastReminder.wayName}
      </TextButton>
      {row.reminderDue ? <span className={styles.quiet}>，到期应再催</span> : null}
    </>
  );
}
