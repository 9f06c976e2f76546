import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import type { MoveDialogProps } from "./move-dialog-props.ts";

/** Closes an upload for release. */
export function LockDialog({ submission, busy, onCancel, onMove }: MoveDialogProps) {
  return (
    <Dialog
      title="锁定这份上报？"
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>暂不锁定</Button>
          <Button kind="primary" disabled={busy} onClick={() => onMove({})}>
            锁定
          </Button>
        </>
      }
    >
      <p>
        锁定后“{submission.fileName}”的 {submission.counts.cells} 个数可以列入发布，上报人不能再撤回。
      </p>
      <p>
        列入发布之前还可以退回；此后再要改动，须重新上报为订正并写修订说明。同一报表、地区、报告期较早锁定而未发布的，由这一份替代。
      </p>
    </Dialog>
  );
}
