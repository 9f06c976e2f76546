import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { MoveDialogProps } from "./move-dialog-props.ts";
import { uploaderOf } from "./uploader-of.ts";

/** Passes an upload on to the next place in the chain. */
export function ApproveDialog({ submission, busy, onCancel, onMove }: MoveDialogProps) {
  const [comment, setComment] = useState("");
  const given = comment.trim();
  const { counts, unexplained } = submission;
  const explained = counts.warning - unexplained;
  return (
    <Dialog
      title={submission.nextStep?.includes("验收") ? "验收这份上报？" : "审核通过？"}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>再看看</Button>
          <Button
            kind="primary"
            disabled={busy}
            onClick={() => onMove(given === "" ? {} : { comment: given })}
          >
            通过
          </Button>
        </>
      }
    >
      <p>
        “{submission.fileName}”由{uploaderOf(submission)}上报，{counts.cells} 个数，核实性问题{" "}
        {counts.warning} 条，已说明 {explained} 条。
      </p>
      {submission.revisionNote ? <p>修订说明：{submission.revisionNote}</p> : null}
      <p>通过后转给下一级；数据仍未公开。发现问题请改用退回。</p>
      <TextField
        label="审核意见（可不填）"
        value={comment}
        onChange={setComment}
        lines={2}
        maxLength={500}
        hint="记入经过，上报人和后面的审核员会看到"
      />
    </Dialog>
  );
}
