import type { ReportingBoardReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { periodName } from "../../format/period.ts";
import { instantOfShanghaiInput, shanghaiInputOf } from "../../format/shanghai-input.ts";
import { setDeadline } from "../../queries/reporting-board.ts";
import styles from "./board.module.css";

interface DeadlineDialogProps {
  readonly board: ReportingBoardReply;
  readonly onClose: () => void;
}

/** Sets the deadline of this form and period to the minute, or goes back to the rule; why is asked for and kept. */
export function DeadlineDialog({ board, onClose }: DeadlineDialogProps) {
  const queryClient = useQueryClient();
  const [clock, setClock] = useState(shanghaiInputOf(new Date(board.deadline.dueAt)));
  const [reason, setReason] = useState("");
  const saving = useMutation({
    mutationFn: (dueAt: string | null) =>
      setDeadline(board.dataflow, board.period, { dueAt, reason: reason.trim() }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["submissions"] });
      onClose();
    },
  });
  const dueAt = instantOfShanghaiInput(clock);
  const blocked = saving.isPending || reason.trim() === "";
  return (
    <Dialog
      title={`截止时间：${board.dataflowName}${periodName(board.period, "year-to-date")}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          {board.deadline.source === "set" ? (
            <Button disabled={blocked} onClick={() => saving.mutate(null)}>
              恢复按规则
            </Button>
          ) : null}
          <Button kind="primary" disabled={blocked || dueAt === null} onClick={() => saving.mutate(dueAt)}>
            设定
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>规则：{board.rule}。另行设定的时间以设定为准，不再顺延；各地区立即看到新的截止时间。</p>
        {board.setDeadline ? (
          <p className={styles.told}>
            现由{board.setDeadline.by.displayName}设定：{board.setDeadline.reason}
          </p>
        ) : null}
        <TextField label="截止时间（北京时间）" type="datetime-local" value={clock} onChange={setClock} />
        <TextField label="理由" required lines={2} maxLength={200} value={reason} onChange={setReason} />
        {saving.error ? <Notice kind="error">{saving.error.message}</Notice> : null}
      </div>
    </Dialog>
  );
}
