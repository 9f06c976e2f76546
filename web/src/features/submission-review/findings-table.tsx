import type { FindingReply } from "@dash/server/contract";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { severityName } from "../../format/submission-state-name.ts";
import { placeOf } from "./findings-view.ts";
import styles from "./findings-table.module.css";

interface FindingsTableProps {
  readonly findings: readonly FindingReply[];
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
}

const GLYPHS: Record<FindingReply["severity"], string> = { error: "■", warning: "▲", info: "·" };

/** One finding a row: where, what, what was expected, the way out. */
export function FindingsTable({ findings, current, onCurrent }: FindingsTableProps) {
  const columns: readonly DataColumn<FindingReply>[] = [
    {
      id: "severity",
      head: "类别",
      cell: (finding) => (
        <span className={`${styles.severity} ${styles[finding.severity]}`}>
          <span aria-hidden="true">{GLYPHS[finding.severity]} </span>
          {severityName(finding.severity)}
        </span>
      ),
    },
    {
      id: "place",
      head: "位置",
      cell: (finding) => (
        <button
          type="button"
          className={styles.place}
          tabIndex={-1}
          title="选中此条"
          onClick={() => onCurrent(finding.id)}
        >
          {placeOf(finding)}
        </button>
      ),
    },
    { id: "message", head: "问题", cell: (finding) => <Message finding={finding} /> },
    { id: "expected", head: "应为", cell: (finding) => finding.expected },
    { id: "found", head: "表中为", cell: (finding) => finding.found },
    { id: "suggestion", head: "怎样改", cell: (finding) => finding.suggestion },
  ];
  return (
    <DataTable
      caption="位置为上报文件中的工作表与单元格"
      columns={columns}
      rows={findings}
      keyOf={(finding) => finding.id}
      isCurrent={(finding) => finding.id === current}
      stacks
    />
  );
}

function Message({ finding }: { readonly finding: FindingReply }) {
  return (
    <div className={styles.message}>
      {finding.message}
      {finding.affects.length > 0 ? (
        <details className={styles.affects}>
          <summary>同一原因,另有 {finding.affects.length} 个单元格</summary>
          {finding.affects.join("、")}
        </details>
      ) : null}
    </div>
  );
}
