import type { ReleaseReply } from "@dash/server/contract";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { instantInShanghai } from "../../format/instant.ts";

interface WithdrawReleaseDialogProps {
  readonly release: ReleaseReply;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onWithdraw: () => void;
}

/** Asks before a scheduled release is taken back. */
export function WithdrawReleaseDialog({ release, busy, onCancel, onWithdraw }: WithdrawReleaseDialogProps) {
  return (
    <Dialog
      title="取消这次定时发布？"
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>不取消</Button>
          <Button kind="danger" disabled={busy} onClick={onWithdraw}>
            取消发布
          </Button>
        </>
      }
    >
      <p>
        定于 {instantInShanghai(release.publishedAt)}（北京时间）的{release.vintageName}数，共{" "}
        {release.observations} 个，将不再发布；其中的上报回到“已确认入库”，可以重新列入发布。
      </p>
    </Dialog>
  );
}
