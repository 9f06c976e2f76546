import type { AccountReply, ChangeAccount, SessionReply } from "@dash/server/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Section } from "../../components/section.tsx";
import { accountsQuery, changeAccount, createAccount, unlockAccount } from "../../queries/accounts.ts";
import { catalogQuery } from "../../queries/catalog.ts";
import { accountsCodec } from "../../url-state/accounts-state.ts";
import { useUrlState } from "../../url-state/use-url-state.ts";
import { type AccountDraft, AccountEditor } from "./account-editor.tsx";
import { AccountFilter } from "./account-filter.tsx";
import { type AccountAction, AccountList } from "./account-list.tsx";
import { AccountSessionsDialog } from "./account-sessions-dialog.tsx";
import { ConfirmAccountDialog } from "./confirm-account-dialog.tsx";
import { findAccounts } from "./find-accounts.ts";
import { OneTimePassword } from "./one-time-password.tsx";

const PAGE_SIZE = 30;

type Asking =
  | { readonly what: "add" }
  | { readonly what: "edit" | "reset" | "disable" | "sessions"; readonly account: AccountReply };

interface Work {
  readonly username: string;
  readonly change: ChangeAccount | AccountDraft | "unlock";
}

async function perform({ username, change }: Work): Promise<string | null> {
  if (change === "unlock") {
    await unlockAccount(username);
    return null;
  }
  const { oneTimePassword } =
    "username" in change
      ? await createAccount({ ...change, areas: [...change.areas] })
      : await changeAccount(username, change);
  return oneTimePassword;
}

/** Every account, and for the system administrator what is to be done about them. */
export function AccountDesk({ session }: { readonly session: SessionReply }) {
  const queryClient = useQueryClient();
  const { state, change } = useUrlState(accountsCodec);
  const accounts = useQuery(accountsQuery);
  const catalog = useQuery(catalogQuery);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [told, setTold] = useState<{ readonly username: string; readonly password: string } | null>(null);
  const working = useMutation({
    mutationFn: perform,
    onSuccess: (password, { username }) => {
      setAsking(null);
      if (password !== null) setTold({ username, password });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["accounts"] }),
  });

  function ask(next: Asking | null) {
    working.reset();
    setAsking(next);
  }

  function act(action: AccountAction, account: AccountReply) {
    const { username } = account;
    if (action === "unlock") working.mutate({ username, change: "unlock" });
    else if (action === "enable") working.mutate({ username, change: { disabled: false } });
    else ask({ what: action, account });
  }

  function save(draft: AccountDraft) {
    const { username, displayName, role, areas, department } = draft;
    const edited = asking?.what === "edit" ? { displayName, role, areas: [...areas], department } : draft;
    working.mutate({ username, change: edited });
  }

  if (accounts.error) return <FailureNotice error={accounts.error} onRetry={() => void accounts.refetch()} />;
  if (!accounts.data) return null;
  const areas = catalog.data?.areas ?? [];
  const found = findAccounts(accounts.data.accounts, state);
  const page = Number(state.page);
  const shared = { busy: working.isPending, error: working.error, onCancel: () => ask(null) };
  return (
    <Section
      title="账号"
      subtitle={`共 ${accounts.data.accounts.length} 个，符合条件 ${found.length} 个`}
      actions={
        session.role === "system-admin" ? (
          <Button kind="primary" onClick={() => ask({ what: "add" })}>
            新建账号…
          </Button>
        ) : undefined
      }
    >
      <AccountFilter
        state={state}
        roles={accounts.data.roles}
        onChange={(part) => change(part, { replace: true })}
      />
      {told ? <OneTimePassword {...told} onDone={() => setTold(null)} /> : null}
      {working.error && asking === null ? <FailureNotice error={working.error} /> : null}
      {found.length === 0 ? (
        <Notice>没有符合条件的账号。换一个说法，或去掉角色与状态的限制。</Notice>
      ) : (
        <AccountList
          accounts={found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
          areas={areas}
          viewer={session}
          busy={working.isPending}
          onAction={act}
        />
      )}
      <Pagination
        counter="个"
        page={page}
        pageSize={PAGE_SIZE}
        total={found.length}
        onChange={(next) => change({ page: String(next) })}
      />
      {asking?.what === "add" || asking?.what === "edit" ? (
        <AccountEditor
          {...shared}
          account={asking.what === "edit" ? asking.account : null}
          roles={accounts.data.roles}
          areas={areas}
          departments={accounts.data.departments}
          onSave={save}
        />
      ) : null}
      {asking?.what === "reset" || asking?.what === "disable" ? (
        <ConfirmAccountDialog
          {...shared}
          account={asking.account}
          asks={asking.what}
          onConfirm={() =>
            working.mutate({
              username: asking.account.username,
              change: asking.what === "reset" ? { resetPassword: true } : { disabled: true },
            })
          }
        />
      ) : null}
      {asking?.what === "sessions" ? (
        <AccountSessionsDialog account={asking.account} onClose={() => ask(null)} />
      ) : null}
    </Section>
  );
}
