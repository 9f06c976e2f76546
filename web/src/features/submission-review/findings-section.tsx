import { type FindingReply, severities } from "@dash/server/contract";
import { Notice } from "../../components/notice.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Section } from "../../components/section.tsx";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { severityName } from "../../format/submission-state-name.ts";
import { FindingsTable } from "./findings-table.tsx";
import { findingsOf, type SeverityFilter, stepFrom } from "./findings-view.ts";
import { useStepKeys } from "./use-step-keys.ts";

export interface FindingsPosition {
  readonly severity: SeverityFilter;
  /** Id of the finding the person stands on. */
  readonly finding: string | null;
}

interface FindingsSectionProps {
  readonly findings: readonly FindingReply[];
  /** How many the check found; more than are listed when there are too many to read. */
  readonly total: number;
  readonly position: FindingsPosition;
  readonly onPosition: (position: FindingsPosition) => void;
}

const PAGE_SIZE = 100;

/** What the check found: filtered by severity, stepped through with J and K, N and P, or the arrow keys. */
export function FindingsSection({ findings, total, position, onPosition }: FindingsSectionProps) {
  const shown = findingsOf(findings, position.severity);
  const place = Math.max(
    0,
    shown.findIndex((finding) => finding.id === position.finding),
  );
  const page = Math.floor(place / PAGE_SIZE) + 1;
  const step = (direction: 1 | -1) => {
    const next = stepFrom(shown, position.finding, direction);
    if (next) onPosition({ ...position, finding: next.id });
  };
  useStepKeys(step);

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
      subtitle={`${findings.length < total ? `共 ${total} 条，只列前 ${findings.length} 条；` : ""}强制性问题必须改正后重新上报；核实性问题请核对；同一原因合为一条；按 J、K 逐条查看`}
      actions={<SeverityChoice findings={findings} position={position} onPosition={onPosition} />}
    >
      <FindingsTable
        findings={shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
        current={position.finding}
        onCurrent={(finding) => onPosition({ ...position, finding })}
        onStep={step}
      />
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

function SeverityChoice({ findings, position, onPosition }: Omit<FindingsSectionProps, "total">) {
  const count = (severity: FindingReply["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const found = severities.filter((severity) => count(severity) > 0);
  if (found.length < 2) return null;
  return (
    <SegmentedControl<SeverityFilter>
      label="按类别筛选校验结果"
      options={[
        { id: "all", name: `全部 ${findings.length}` },
        ...found.map((severity) => ({ id: severity, name: `${severityName(severity)} ${count(severity)}` })),
      ]}
      value={position.severity}
      onChange={(severity) => onPosition({ severity, finding: null })}
    />
  );
}
