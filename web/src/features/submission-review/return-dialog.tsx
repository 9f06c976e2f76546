import type { SubmissionReply } from "@dash/server/contract";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/text-field.tsx";

interface ReturnDialogProps {
  readonly submission: SubmissionReply;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onReturn: (reason: string) => void;
}

/** Sends an upload back to its reporter, with the reason. */
export function ReturnDialog({ submission, busy, onCancel, onReturn }: ReturnDialogProps) {
  const [reason, setReason] = useState("");
  const given = reason.trim();
  return (
    <Dialog
      title="退回这次上报？"
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>不退回</Button>
          <Button kind="danger" disabled={busy || given === ""} onClick={() => onReturn(given)}>
            退回
          </Button>
        </>
      }
    >
      <p>
        “{submission.fileName}”将退回给 {submission.createdBy}，由其改正后重新上报。已发布的数据不受影响。
      </p>
      <TextField
        label="退回原因"
        value={reason}
        onChange={setReason}
        lines={4}
        maxLength={500}
        hint="写明哪些数、为什么、怎样改；上报人会看到"
        required
      />
    </Dialog>
  );
}
