import type { MovesReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { TextField } from "../../components/text-field.tsx";
import { periodName } from "../../format/period.ts";
import { moveSubmissions } from "../../queries/submissions.ts";
import { type BulkMove, bulkMoves, type BulkTask } from "./bulk-moves.ts";
import styles from "./tasks.module.css";

type Outcome = MovesReply["outcomes"][number];

interface BulkMoveDialogProps {
  readonly move: BulkMove;
  readonly tasks: readonly BulkTask[];
  /** Called with the uploads that were moved. */
  readonly onClose: (moved: readonly string[]) => void;
}

const WORDS: Readonly<Record<BulkMove, string>> = {
  approve: "逐份转到下一步；办理前请确认已看过各份的核实说明和差异报告。",
  lock: "锁定以后只能以订正更改；锁定的才能列入发布。",
  return: "逐份退回上报人，退回原因写给所有上报人看。",
};
/** Uploads sent with one request: few enough that the progress moves on. */
const STEP = 5;

/** Lists what is about to be moved, asks once, moves them one after another, and tells what became of each. */
export function BulkMoveDialog({ move, tasks, onClose }: BulkMoveDialogProps) {
  const queryClient = useQueryClient();
  const [reason, setReason] = useState("");
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const moving = useMutation({
    mutationFn: async () => {
      const done: Outcome[] = [];
      while (done.length < tasks.length) {
        const ids = tasks.slice(done.length, done.length + STEP).map(({ submission }) => submission);
        const written = reason.trim();
        const reply = await moveSubmissions({ move, ids, ...(written === "" ? {} : { reason: written }) });
        done.push(...reply.outcomes);
        setOutcomes([...done]);
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["submissions"] }),
  });
  const { name } = bulkMoves.find(({ id }) => id === move)!;
  const started = !moving.isIdle;
  const moved = outcomes.flatMap(({ id, problem }) => (problem ? [] : [id]));
  const close = () => {
    if (!moving.isPending) onClose(moved);
  };
  return (
    <Dialog
      title={`${name} ${tasks.length} 份`}
      wide
      onClose={close}
      actions={
        <>
          {started ? null : <Button onClick={close}>取消</Button>}
          {/* One button before and after, so that the keyboard stays on it. */}
          <Button
            kind="primary"
            disabled={!started && move === "return" && reason.trim() === ""}
            aria-disabled={moving.isPending}
            onClick={() => (started ? close() : moving.mutate())}
          >
            {started ? "关闭" : `${name} ${tasks.length} 份`}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        {started ? (
          <ProgressBar
            label={
              moving.isPending
                ? `正在办理，已办 ${outcomes.length}／${tasks.length} 份`
                : `已${name} ${moved.length} 份${moved.length < tasks.length ? `，${tasks.length - moved.length} 份没有办成` : ""}`
            }
            share={outcomes.length / tasks.length}
          />
        ) : (
          <p>{WORDS[move]}</p>
        )}
        <ul className={styles.items}>
          {tasks.map((task) => (
            <li key={task.submission}>
              <span>
                {task.areaName ?? "—"} · {task.dataflowName ?? task.fileName}
                {task.period ? ` · ${periodName(task.period, "year-to-date")}` : ""}
                {task.uploader ? <span className={styles.quiet}>（{task.uploader}上报）</span> : null}
              </span>
              <Result outcome={outcomes.find(({ id }) => id === task.submission)} name={name} />
            </li>
          ))}
        </ul>
        {started ? null : (
          <TextField
            label={move === "return" ? "退回原因（必填）" : "意见（可不填）"}
            hint={move === "return" ? "写明要改什么，所选各份都用这个原因" : "记入每一份的流程记录"}
            lines={3}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
        )}
        {moving.error ? <Notice kind="error">{moving.error.message}没有办的可以再选一次。</Notice> : null}
      </div>
    </Dialog>
  );
}

function Result({ outcome, name }: { readonly outcome: Outcome | undefined; readonly name: string }) {
  if (!outcome) return null;
  return outcome.problem ? (
    <span className={styles.past}>
      没有{name}：{outcome.problem.message}
    </span>
  ) : (
    <span>已{name}</span>
  );
}
