import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { endOwnSessions, ownSessionsQuery } from "../../queries/own-account.ts";
import { SessionTable } from "./session-table.tsx";

/** Where the account is signed in, and the way to end what one does not know. */
export function OwnSessions() {
  const queryClient = useQueryClient();
  const sessions = useQuery(ownSessionsQuery);
  const ending = useMutation({
    mutationFn: endOwnSessions,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  });
  const list = sessions.data?.sessions ?? [];
  return (
    <Section
      title="登录会话"
      subtitle="有不认识的，请结束它并修改密码"
      actions={
        list.length > 1 ? (
          <Button disabled={ending.isPending} onClick={() => ending.mutate(null)}>
            结束其他全部会话
          </Button>
        ) : undefined
      }
    >
      {sessions.error ? (
        <FailureNotice error={sessions.error} onRetry={() => void sessions.refetch()} />
      ) : null}
      {ending.error ? <FailureNotice error={ending.error} /> : null}
      {sessions.data ? (
        <SessionTable
          sessions={list}
          busy={ending.isPending}
          onEnd={(session) => ending.mutate(session.handle)}
        />
      ) : null}
    </Section>
  );
}
