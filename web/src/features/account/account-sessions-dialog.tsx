import type { AccountReply } from "@dash/server/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { accountSessionsQuery, endAccountSessions } from "../../queries/accounts.ts";
import { SessionTable } from "./session-table.tsx";

interface AccountSessionsDialogProps {
  readonly account: AccountReply;
  readonly onClose: () => void;
}

/** Where somebody is signed in, and the way to end it. */
export function AccountSessionsDialog({ account, onClose }: AccountSessionsDialogProps) {
  const queryClient = useQueryClient();
  const sessions = useQuery(accountSessionsQuery(account.username));
  const ending = useMutation({
    mutationFn: (handle: string | null) => endAccountSessions(account.username, handle),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["accounts"] }),
  });
  const list = sessions.data?.sessions ?? [];
  return (
    <Dialog
      title={`${account.displayName}（${account.username}）的会话`}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>关闭</Button>
          {list.length > 0 ? (
            <Button kind="danger" disabled={ending.isPending} onClick={() => ending.mutate(null)}>
              全部结束
            </Button>
          ) : null}
        </>
      }
    >
      {sessions.error ? (
        <FailureNotice error={sessions.error} onRetry={() => void sessions.refetch()} />
      ) : null}
      {ending.error ? <FailureNotice error={ending.error} /> : null}
      {sessions.data && list.length === 0 ? <p>现在没有登录。</p> : null}
      {list.length > 0 ? (
        <SessionTable
          sessions={list}
          busy={ending.isPending}
          onEnd={(session) => ending.mutate(session.handle)}
        />
      ) : null}
    </Dialog>
  );
}
