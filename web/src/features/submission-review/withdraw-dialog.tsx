import type { SubmissionReply } from "@dash/server/contract";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";

interface WithdrawDialogProps {
  readonly submission: SubmissionReply;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onWithdraw: () => void;
}

/** Asks before an upload is taken back. */
export function WithdrawDialog({ submission, busy, onCancel, onWithdraw }: WithdrawDialogProps) {
  return (
    <Dialog
      title="撤回这次上报？"
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>不撤回</Button>
          <Button kind="danger" disabled={busy} onClick={onWithdraw}>
            撤回
          </Button>
        </>
      }
    >
      <p>
        “{submission.fileName}”的 {submission.counts.cells} 个数将不再等待发布；原始文件和校验结果仍保留备查。
      </p>
      <p>撤回后不能恢复，但同一文件可以重新上报。</p>
    </Dialog>
  );
}
