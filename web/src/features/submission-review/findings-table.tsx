import { comparisonWording } from "@dash/data";
import type { FindingReply } from "@dash/server/contract";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Link } from "wouter";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { severityName } from "../../format/submission-state-name.ts";
import { ruleHref } from "../../url-state/rules-state.ts";
import { ExplanationEditor } from "./explanation-editor.tsx";
import { ExplanationOfFinding } from "./explanation-of-finding.tsx";
import { placeOf } from "./findings-view.ts";
import styles from "./findings-table.module.css";

interface FindingsTableProps {
  readonly findings: readonly FindingReply[];
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** The upload whose findings may be explained now, or null. */
  readonly explains: string | null;
  /** Id of the finding whose explanation is being written. */
  readonly editing: string | null;
  readonly onEdit: (id: string) => void;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

const GLYPHS: Record<FindingReply["severity"], string> = { error: "■", warning: "▲", info: "·" };

/** One finding a row: where, what, what was expected, the way out. */
export function FindingsTable(props: FindingsTableProps) {
  const { findings, current, onCurrent, onStep } = props;
  const region = useRef<HTMLDivElement>(null);
  const entry = findings.some((finding) => finding.id === current) ? current : findings[0]?.id;

  useEffect(() => {
    if (current === null) return;
    const row = region.current?.querySelector<HTMLElement>("tr[aria-current]");
    // Who steps while looking at the sheet above keeps it in view.
    const top = region.current?.getBoundingClientRect().top ?? 0;
    if (top < window.innerHeight / 2) row?.scrollIntoView({ block: "nearest" });
    const { activeElement } = document;
    if (activeElement?.tagName !== "TEXTAREA" && region.current?.contains(activeElement))
      row?.querySelector("button")?.focus();
  }, [current]);

  function stepByArrow(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    onStep(event.key === "ArrowDown" ? 1 : -1);
  }

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
      unbroken: true,
      cell: (finding) => (
        <TextButton
          tabIndex={finding.id === entry ? 0 : -1}
          title="选中此条；上下箭头逐条查看"
          onClick={() => onCurrent(finding.id)}
          onKeyDown={stepByArrow}
        >
          {placeOf(finding)}
        </TextButton>
      ),
    },
    { id: "message", head: "问题", cell: (finding) => <Message {...props} finding={finding} /> },
    { id: "expected", head: "应为", cell: (finding) => finding.expected },
    { id: "found", head: "表中为", cell: (finding) => finding.found },
    { id: "suggestion", head: "怎样改", cell: (finding) => finding.suggestion },
  ];
  return (
    <div ref={region}>
      <DataTable
        caption="位置为上报文件中的工作表与单元格"
        columns={columns}
        rows={findings}
        keyOf={(finding) => finding.id}
        isCurrent={(finding) => finding.id === current}
        stacks
      />
    </div>
  );
}

function Message({
  finding,
  explains,
  editing,
  onEdit,
  onClose,
  onSaved,
}: FindingsTableProps & { readonly finding: FindingReply }) {
  const mayExplain = explains !== null && finding.severity === "warning";
  return (
    <div className={styles.message}>
      {finding.message}
      {finding.comparison ? <div className={styles.note}>{comparisonWording(finding.comparison)}</div> : null}
      <div className={styles.note}>
        依据规则：
        <Link href={ruleHref(finding.rule)} className="in-text">
          {finding.title}
        </Link>
      </div>
      {finding.affects.length > 0 ? (
        <details className={styles.affects}>
          <summary>同一原因，另有 {finding.affects.length} 个单元格</summary>
          {finding.affects.join("、")}
        </details>
      ) : null}
      {mayExplain && editing === finding.id ? (
        <ExplanationEditor
          submission={explains}
          finding={finding}
          onClose={onClose}
          onSaved={() => onSaved(finding.id)}
        />
      ) : (
        <ExplanationOfFinding finding={finding} onEdit={mayExplain ? () => onEdit(finding.id) : undefined} />
      )}
    </div>
  );
}
