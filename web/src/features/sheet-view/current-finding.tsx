import type { FindingReply } from "@dash/server/contract";
import { TextButton } from "../../components/text-button.tsx";
import { severityName } from "../../format/submission-state-name.ts";
import styles from "./current-finding.module.css";

interface CurrentFindingProps {
  /** In the order in which they are stepped through. */
  readonly findings: readonly FindingReply[];
  readonly current: FindingReply | null;
  readonly onFinding: (id: string) => void;
}

/** The finding the person stands on, beside the sheet: what, what was expected, the way out. */
export function CurrentFinding({ findings, current, onFinding }: CurrentFindingProps) {
  const place = current ? findings.findIndex(({ id }) => id === current.id) : -1;
  const previous = findings[place - 1];
  const next = place < 0 ? findings[0] : findings[place + 1];
  return (
    <aside className={styles.aside} aria-label="当前问题">
      <p className={styles.steps}>
        <span>{current ? `第 ${place + 1} 条，共 ${findings.length} 条` : `共 ${findings.length} 条`}</span>
        <TextButton disabled={!previous} onClick={() => previous && onFinding(previous.id)}>
          上一条
        </TextButton>
        <TextButton disabled={!next} onClick={() => next && onFinding(next.id)}>
          下一条
        </TextButton>
      </p>
      <div aria-live="polite">{current ? <Told finding={current} /> : <Help />}</div>
    </aside>
  );
}

function Help() {
  return (
    <p className={styles.help}>
      点带记号的单元格，或按 N、P（也可按 J、K）逐条查看。■ 强制性　▲ 核实性　●
      提示。表内用方向键移动，回车选中问题。
    </p>
  );
}

function Told({ finding }: { readonly finding: FindingReply }) {
  const { severity, sheet, cell, message, expected, found, suggestion, affects } = finding;
  return (
    <>
      <p className={`${styles.place} ${styles[severity]}`}>
        {severityName(severity)} · {cell ?? sheet ?? "整个文件"}
      </p>
      <p className={styles.message}>{message}</p>
      <dl className={styles.facts}>
        <Fact name="应为" value={expected} />
        <Fact name="表中为" value={found} />
        <Fact name="怎样改" value={suggestion} />
        <Fact name="同一原因" value={affects.length > 0 ? `另有 ${affects.length} 个单元格` : null} />
      </dl>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  return value === null ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
