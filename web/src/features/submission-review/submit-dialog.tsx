import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { MoveDialogProps } from "./move-dialog-props.ts";

/** Hands an upload over to the reviewers; a revision says what it changes and why. */
export function SubmitDialog({ submission, busy, onCancel, onMove }: MoveDialogProps) {
  const revision = submission.kind === "revision";
  const [note, setNote] = useState(submission.revisionNote ?? "");
  const given = note.trim();
  return (
    <Dialog
      title={revision ? "提交这份订正？" : "提交审核？"}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>暂不提交</Button>
          <Button
            kind="primary"
            disabled={busy || (revision && given === "")}
            onClick={() => onMove(given === "" ? {} : { revisionNote: given })}
          >
            提交
          </Button>
        </>
      }
    >
      <p>
        “{submission.fileName}”的 {submission.counts.cells}{" "}
        个数将提交审核。提交后说明不能再改；审核员处理之前可以撤回提交。
      </p>
      <p>同一报表、地区、报告期较早的、尚在审核中的上报将由这一份替代。</p>
      {revision ? (
        <TextField
          label="修订说明"
          value={note}
          onChange={setNote}
          lines={4}
          maxLength={1000}
          hint="这份上报改动已锁定或已发布的数据。写明改了什么、为什么改；将随数据公布在历史版本中"
          required
        />
      ) : null}
    </Dialog>
  );
}
