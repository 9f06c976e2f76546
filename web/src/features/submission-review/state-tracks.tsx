import type { SubmissionDetail } from "@dash/server/contract";
import { importTrack, reviewTrack, type TrackStep } from "./state-track.ts";
import styles from "./state-tracks.module.css";

const GLYPHS: Record<TrackStep["state"], string> = { done: "●", current: "◉", failed: "■", ahead: "○" };
const WORDS: Record<TrackStep["state"], string> = {
  done: "已完成",
  current: "当前",
  failed: "止于此",
  ahead: "未到",
};

/** Two machines, two lines: what became of the file, and where its figures stand. */
export function StateTracks({ submission }: { readonly submission: SubmissionDetail }) {
  return (
    <div className={styles.tracks}>
      <Track name="读取与校验" steps={importTrack(submission.status)} />
      {submission.status === "rejected" ? null : <Track name="审核与发布" steps={reviewTrack(submission)} />}
    </div>
  );
}

function Track({ name, steps }: { readonly name: string; readonly steps: readonly TrackStep[] }) {
  return (
    <div className={styles.track}>
      <span className={styles.name}>{name}</span>
      <ol className={styles.steps} aria-label={name}>
        {steps.map((step) => (
          <li
            key={step.name}
            className={styles[step.state]}
            aria-current={step.state === "current" || step.state === "failed" ? "step" : undefined}
          >
            <span aria-hidden="true">{GLYPHS[step.state]}</span> {step.name}
            <span className="visually-hidden">（{WORDS[step.state]}）</span>
            {step.by ? <span className={styles.by}>{step.by}</span> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
