import type { ReleaseReply } from "@dash/server/contract";
import { Button } from "../../components/button.tsx";
import { useState } from "react";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/text-field.tsx";
import { instantInShanghai } from "../../format/instant.ts";

interface WithdrawReleaseDialogProps {
  readonly release: ReleaseReply;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onWithdraw: (reason: string) => void;
}

/** Asks before a scheduled release is taken back. */
export function WithdrawReleaseDialog({ release, busy, onCancel, onWithdraw }: WithdrawReleaseDialogProps) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const withdraw = () => {
    if (reason.trim() === "") setMissing(true);
    else onWithdraw(reason.trim());
  };
  return (
    <Dialog
      title="取消这次定时发布？"
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>不取消</Button>
          <Button kind="danger" disabled={busy} onClick={withdraw}>
            取消发布
          </Button>
        </>
      }
    >
      <p>
        定于 {instantInShanghai(release.publishedAt)}（北京时间）的{release.vintageName}数，共{" "}
        {release.observations} 个，将不再发布；其中的上报可以重新列入发布，提前阅读随即结束。
      </p>
      <TextField
        label="取消原因（必填，写入记录）"
        value={reason}
        lines={2}
        maxLength={300}
        error={missing ? "请写明取消原因。" : undefined}
        onChange={(text) => {
          setReason(text);
          setMissing(false);
        }}
      />
    </Dialog>
  );
}
