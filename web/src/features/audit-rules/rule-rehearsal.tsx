import { Button } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import styles from "./audit-rules.module.css";
import { type RehearsalRun, useRehearsal } from "./use-rehearsal.ts";

interface RuleRehearsalProps {
  readonly rule: string;
  readonly title: string;
  /** Years with published figures, oldest first. */
  readonly years: readonly number[];
}

/** Asks a rule of everything published and lists what it would have stopped. */
export function RuleRehearsal({ rule, title, years }: RuleRehearsalProps) {
  const { run, start } = useRehearsal(rule, years);
  return (
    <div className={styles.rehearsal}>
      {run.state === "running" ? (
        <ProgressBar
          label={`正在试算：${run.done}/${run.of}年，已提出${run.findings}条`}
          share={run.of === 0 ? null : run.done / run.of}
        />
      ) : (
        <div className="no-print">
          <Button aria-label={`用已发布数据试算：${title}`} onClick={() => void start()}>
            {run.state === "idle" ? "用已发布数据试算" : "再试算一次"}
          </Button>
        </div>
      )}
      {run.error ? <FailureNotice error={run.error} onRetry={() => void start()} /> : null}
      {run.state === "done" ? <Outcome run={run} years={years} /> : null}
    </div>
  );
}

function Outcome({ run, years }: { readonly run: RehearsalRun; readonly years: readonly number[] }) {
  const span = `${years[0]}—${years[years.length - 1]}年`;
  if (run.findings === 0) return <p role="status">{span}已发布的数据全部符合本规则。</p>;
  return (
    <div role="status">
      <p>
        {span}已发布的数据，本规则会提出{run.findings}条，涉及{run.cells}格
        {run.first.length < run.findings ? `；先列${run.first.length}条` : ""}：
      </p>
      <ol>
        {run.first.map((finding) => (
          <li key={`${finding.period} ${finding.form} ${finding.message}`}>
            {finding.period} {finding.form}：{finding.message}
          </li>
        ))}
      </ol>
    </div>
  );
}
