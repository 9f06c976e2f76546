import type { BoardRow, ReportingBoardReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { periodName } from "../../format/period.ts";
import { remind } from "../../queries/reporting-board.ts";
import styles from "./board.module.css";

interface RemindDialogProps {
  readonly board: ReportingBoardReply;
  readonly rows: readonly BoardRow[];
  readonly onClose: () => void;
  readonly onDone: (areas: number) => void;
}

const WAYS = [
  { id: "notice", name: "站内通知", hint: "对方登录后在“我的任务”看到，直到提交为止" },
  { id: "phone", name: "已打电话", hint: "平台不拨打电话，只记录" },
  { id: "other", name: "其他方式", hint: "如办公系统、当面提醒，只记录" },
] as const;

/** Asks how the areas are reminded, and notes it. */
export function RemindDialog({ board, rows, onClose, onDone }: RemindDialogProps) {
  const name = useId();
  const queryClient = useQueryClient();
  const [way, setWay] = useState<(typeof WAYS)[number]["id"]>("notice");
  const [remark, setRemark] = useState("");
  const sending = useMutation({
    mutationFn: () =>
      remind({
        dataflow: board.dataflow,
        period: board.period,
        areas: rows.map(({ area }) => area),
        way,
        remark: remark.trim(),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["submissions"] });
      onDone(rows.length);
    },
  });
  const missing = way !== "notice" && remark.trim() === "";
  return (
    <Dialog
      title={`催报 ${rows.length} 个地区`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button kind="primary" disabled={sending.isPending || missing} onClick={() => sending.mutate()}>
            {way === "notice" ? "发出通知并记录" : "记录"}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>
          {board.dataflowName}，{periodName(board.period, "year-to-date")}：
          {rows.map(({ areaName }) => areaName).join("、")}。
        </p>
        <fieldset>
          <legend>方式</legend>
          {WAYS.map(({ id, name: words }) => (
            <label key={id}>
              <input type="radio" name={name} checked={way === id} onChange={() => setWay(id)} />
              {words}
            </label>
          ))}
        </fieldset>
        <p className={styles.told}>{WAYS.find(({ id }) => id === way)?.hint}。</p>
        <TextField
          label={way === "notice" ? "附言（可不填）" : "备注（必填）"}
          hint={way === "notice" ? "写给对方看的话" : "找了何人、如何答复"}
          lines={3}
          maxLength={200}
          value={remark}
          onChange={setRemark}
        />
        {sending.error ? <Notice kind="error">{sending.error.message}</Notice> : null}
      </div>
    </Dialog>
  );
}
