import type { AccountReply } from "@dash/server/contract";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";

interface ConfirmAccountDialogProps {
  readonly account: AccountReply;
  readonly asks: "reset" | "disable";
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

const WORDS = {
  reset: {
    title: "重置密码？",
    consequence: "原密码随即作废，所有会话结束；新的一次性密码只显示一次，本人首次登录须再改。",
    act: "重置密码",
  },
  disable: {
    title: "停用账号？",
    consequence: "所有会话随即结束，不能再登录；它做过的事仍在记录中，以后可以再启用。",
    act: "停用",
  },
} as const;

/** Asks before somebody loses password or access. */
export function ConfirmAccountDialog({
  account,
  asks,
  busy,
  error,
  onCancel,
  onConfirm,
}: ConfirmAccountDialogProps) {
  const words = WORDS[asks];
  return (
    <Dialog
      title={words.title}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>取消</Button>
          <Button kind="danger" disabled={busy} onClick={onConfirm}>
            {words.act}
          </Button>
        </>
      }
    >
      <p>
        {account.displayName}（{account.username}，{account.roleName}）：{words.consequence}
      </p>
      {error ? <FailureNotice error={error} /> : null}
    </Dialog>
  );
}
