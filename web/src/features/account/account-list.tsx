import type { AccountReply, CatalogReply, Role } from "@dash/server/contract";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Tag } from "../../components/tag.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { areaNames } from "./account-facts.tsx";
import styles from "./list-filter.module.css";

export type AccountAction = "edit" | "reset" | "disable" | "enable" | "unlock" | "sessions";

const ACTION_NAMES: Readonly<Record<AccountAction, string>> = {
  edit: "更改…",
  reset: "重置密码…",
  disable: "停用…",
  enable: "启用",
  unlock: "解锁",
  sessions: "会话…",
};

interface AccountListProps {
  readonly accounts: readonly AccountReply[];
  readonly areas: CatalogReply["areas"];
  /** Who looks: nobody manages the own account. */
  readonly viewer: { readonly username: string; readonly role: Role };
  readonly busy: boolean;
  readonly onAction: (action: AccountAction, account: AccountReply) => void;
}

function actionsOn(account: AccountReply, viewer: AccountListProps["viewer"]): readonly AccountAction[] {
  const sessions: readonly AccountAction[] = account.sessions > 0 ? ["sessions"] : [];
  if (viewer.role !== "system-admin" || viewer.username === account.username) return sessions;
  const unlock: readonly AccountAction[] = account.lockedUntil === null ? [] : ["unlock"];
  return ["edit", "reset", ...unlock, account.disabled ? "enable" : "disable", ...sessions];
}

/** Accounts with their state and what may be done about them. */
export function AccountList({ accounts, areas, viewer, busy, onAction }: AccountListProps) {
  const columns: readonly DataColumn<AccountReply>[] = [
    { id: "username", unbroken: true, head: "用户名", cell: (account) => account.username },
    {
      id: "name",
      head: "姓名",
      cell: (account) => (
        <>
          {account.displayName} {account.username === viewer.username ? <Tag>本人</Tag> : null}
        </>
      ),
    },
    { id: "role", head: "角色", cell: (account) => roleWords(account) },
    { id: "areas", head: "地区", cell: (account) => areaNames(account.areas, areas) },
    { id: "state", head: "状态", cell: (account) => <State account={account} /> },
    { id: "sessions", number: true, head: "会话", cell: (account) => account.sessions },
    {
      id: "actions",
      head: <span className="visually-hidden">操作</span>,
      cell: (account) => (
        <span className={styles.actions}>
          {actionsOn(account, viewer).map((action) => (
            <TextButton
              key={action}
              disabled={busy}
              aria-label={`${account.username}：${ACTION_NAMES[action]}`}
              onClick={() => onAction(action, account)}
            >
              {ACTION_NAMES[action]}
            </TextButton>
          ))}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption="时间为北京时间"
      columns={columns}
      rows={accounts}
      keyOf={(account) => account.username}
      isAside={(account) => account.disabled}
      stacks
    />
  );
}

/** 省直部门填报员（湖北省文化和旅游厅） */
function roleWords({ roleName, department }: AccountReply): string {
  return department === null ? roleName : `${roleName}（${department.name}）`;
}

function State({ account }: { readonly account: AccountReply }) {
  return (
    <>
      {account.disabled ? <Tag>已停用</Tag> : null}
      {account.lockedUntil === null ? null : (
        <Tag kind="error">登录锁定至 {instantInShanghai(account.lockedUntil)}</Tag>
      )}
      {account.mustChangePassword && !account.disabled ? <Tag kind="provisional">待改密码</Tag> : null}
      {!account.disabled && account.lockedUntil === null && !account.mustChangePassword ? "在用" : null}
    </>
  );
}
