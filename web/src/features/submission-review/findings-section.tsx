import { type FindingReply, severities } from "@dash/server/contract";
import { useState } from "react";
import { Notice } from "../../components/notice.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Section } from "../../components/section.tsx";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { severityName } from "../../format/submission-state-name.ts";
import { FindingsTable } from "./findings-table.tsx";
import { type FindingFilter, findingsOf, isUnexplained, nextUnexplained, stepFrom } from "./findings-view.ts";
import { useStepKeys } from "./use-step-keys.ts";

export interface FindingsPosition {
  readonly severity: FindingFilter;
  /** Id of the finding the person stands on. */
  readonly finding: string | null;
}

interface FindingsSectionProps {
  readonly findings: readonly FindingReply[];
  /** How many the check found; more than are listed when there are too many to read. */
  readonly total: number;
  /** The upload whose findings the person may explain now; null where they only read. */
  readonly explains?: string | null;
  readonly position: FindingsPosition;
  readonly onPosition: (position: FindingsPosition) => void;
}

const PAGE_SIZE = 100;

/** What the check found: filtered, stepped through with J and K or the arrow keys, explained with E. */
export function FindingsSection({
  findings,
  total,
  explains = null,
  position,
  onPosition,
}: FindingsSectionProps) {
  const [editing, setEditing] = useState<string | null>(null);
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
  const edit = (id: string | undefined) => {
    if (id === undefined) return;
    setEditing(id);
    onPosition({ ...position, finding: id });
  };
  const current = shown.find((finding) => finding.id === position.finding && finding.severity === "warning");
  const editCurrent = () => edit((current ?? shown.find(isUnexplained))?.id);
  useStepKeys(step, explains === null ? undefined : editCurrent);

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
      subtitle={guide(findings, total, explains !== null)}
      actions={<FilterChoice findings={findings} position={position} onPosition={onPosition} />}
    >
      {shown.length === 0 ? (
        <Notice kind="done">
          {position.severity === "unexplained" ? "核实性问题已全部说明，可以提交。" : "没有这一类问题。"}
        </Notice>
      ) : null}
      {shown.length > 0 ? (
        <FindingsTable
          findings={shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
          current={position.finding}
          onCurrent={(finding) => onPosition({ ...position, finding })}
          onStep={step}
          explains={explains}
          editing={editing}
          onEdit={edit}
          onClose={() => setEditing(null)}
          onSaved={(id) => {
            const next = nextUnexplained(findings, id);
            if (next) edit(next.id);
            else setEditing(null);
          }}
        />
      ) : null}
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

function guide(findings: readonly FindingReply[], total: number, mayExplain: boolean): string {
  const asked = findings.filter(({ severity }) => severity === "warning");
  const done = asked.filter(({ explanation }) => explanation !== null).length;
  return [
    findings.length < total ? `共 ${total} 条，只列前 ${findings.length} 条` : "",
    "强制性问题必须改正后重新上报",
    asked.length > 0 ? `核实性 ${done}/${asked.length} 已说明` : "",
    mayExplain && done < asked.length ? "全部说明后才能提交，按 E 填写" : "",
    "按 J、K 逐条查看",
  ]
    .filter(Boolean)
    .join("；");
}

function FilterChoice({
  findings,
  position,
  onPosition,
}: Pick<FindingsSectionProps, "findings" | "position" | "onPosition">) {
  const count = (severity: FindingReply["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const found = severities.filter((severity) => count(severity) > 0);
  const open = findings.filter(isUnexplained).length;
  if (found.length < 2 && open === 0) return null;
  return (
    <SegmentedControl<FindingFilter>
      label="筛选校验结果"
      options={[
        { id: "all", name: `全部 ${findings.length}` },
        ...found.map((severity) => ({ id: severity, name: `${severityName(severity)} ${count(severity)}` })),
        ...(open > 0 || position.severity === "unexplained"
          ? [{ id: "unexplained" as const, name: `未说明 ${open}` }]
          : []),
      ]}
      value={position.severity}
      onChange={(severity) => onPosition({ severity, finding: null })}
    />
  );
}
