import type { FindingReply } from "@dash/server/contract";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Notice } from "../../components/notice.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Section } from "../../components/section.tsx";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { severityName } from "../../format/submission-state-name.ts";
import { FindingsTable } from "./findings-table.tsx";
import { findingsOf, type SeverityFilter, stepFrom } from "./findings-view.ts";
import styles from "./findings-section.module.css";

export interface FindingsPosition {
  readonly severity: SeverityFilter;
  /** Id of the finding the person stands on. */
  readonly finding: string | null;
}

interface FindingsSectionProps {
  readonly findings: readonly FindingReply[];
  readonly position: FindingsPosition;
  readonly onPosition: (position: FindingsPosition) => void;
}

const PAGE_SIZE = 100;
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 };

/** What the check found: filtered by severity, stepped through with J and K or the arrow keys. */
export function FindingsSection({ findings, position, onPosition }: FindingsSectionProps) {
  const region = useRef<HTMLDivElement>(null);
  const shown = findingsOf(findings, position.severity);
  const place = Math.max(
    0,
    shown.findIndex((finding) => finding.id === position.finding),
  );
  const page = Math.floor(place / PAGE_SIZE) + 1;

  useEffect(() => {
    if (position.finding === null) return;
    region.current?.querySelector("tr[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [position.finding]);

  function step(event: KeyboardEvent) {
    const direction = STEPS[event.key];
    if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = stepFrom(shown, position.finding, direction);
    if (next) onPosition({ ...position, finding: next.id });
  }

  if (findings.length === 0) {
    return (
      <Section title="校验结果">
        <Notice kind="done">未发现问题。</Notice>
      </Section>
    );
  }
  return (
    <Section
      title="校验结果"
      subtitle="强制性问题必须改正后重新上报;核实性问题请核对;同一原因的问题合为一条"
      actions={<SeverityChoice findings={findings} position={position} onPosition={onPosition} />}
    >
      <div
        ref={region}
        className={styles.region}
        role="group"
        aria-label="校验结果,按 J、K 或上下箭头逐条查看"
        tabIndex={0}
        onKeyDown={step}
      >
        <FindingsTable
          findings={shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
          current={position.finding}
          onCurrent={(finding) => onPosition({ ...position, finding })}
        />
      </div>
      <Pagination
        counter="条"
        page={page}
        pageSize={PAGE_SIZE}
        total={shown.length}
        onChange={(next) => {
          const first = shown[(next - 1) * PAGE_SIZE];
          if (first) onPosition({ ...position, finding: first.id });
        }}
      />
    </Section>
  );
}

function SeverityChoice({ findings, position, onPosition }: FindingsSectionProps) {
  const count = (severity: FindingReply["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const option = (severity: FindingReply["severity"]) => ({
    id: severity,
    name: `${severityName(severity)} ${count(severity)}`,
    unavailable: count(severity) === 0 ? "没有此类问题" : undefined,
  });
  return (
    <SegmentedControl<SeverityFilter>
      label="按类别筛选校验结果"
      options={[
        { id: "all", name: `全部 ${findings.length}` },
        option("error"),
        option("warning"),
        option("info"),
      ]}
      value={position.severity}
      onChange={(severity) => onPosition({ severity, finding: null })}
    />
  );
}
