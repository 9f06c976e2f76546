import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import type { MoveDialogProps } from "./move-dialog-props.ts";

/** Asks before an upload is taken back. */
export function WithdrawDialog({ submission, busy, onCancel, onMove }: MoveDialogProps) {
  return (
    <Dialog
      title="撤回这次上报？"
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>不撤回</Button>
          <Button kind="danger" disabled={busy} onClick={() => onMove({})}>
            撤回
          </Button>
        </>
      }
    >
      <p>
        “{submission.fileName}”的 {submission.counts.cells}{" "}
        个数将退出审核，不再发布；原始文件和校验结果仍保留备查。
      </p>
      <p>撤回后不能恢复，但同一文件可以重新上报。</p>
    </Dialog>
  );
}
