import { areaByCode } from "@dash/data";
import { type Role, roleIds } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { AccountRecord, Stores } from "./ports.ts";
import { roleNames } from "./role-names.ts";

const USERNAME = /^[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]$/;

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly areas: readonly string[];
  readonly passwordHash: string;
}

function invalid(path: string, message: string): ReturnType<typeof refuse> {
  return refuse({ kind: "invalid", code: "invalid-account", message, path });
}

function isRole(text: string): text is Role {
  return roleIds.some((id) => id === text);
}

/** Adds an account; its first password has to be changed. */
export function addAccount(stores: Stores, account: NewAccount, now: string): Outcome<AccountRecord> {
  const { username, role, areas } = account;
  if (!USERNAME.test(username))
    return invalid("username", "用户名为3至64个小写字母、数字、点、横线，首尾为字母或数字。");
  if (!isRole(role))
    return invalid(
      "role",
      `没有“${role}”这个角色。可用：${roleIds.map((id) => `${id}（${roleNames[id]}）`).join("、")}。`,
    );
  const unknown = areas.find((code) => !areaByCode(code));
  if (unknown !== undefined) return invalid("areas", `没有代码为“${unknown}”的地区。`);
  return stores.transaction(() => {
    if (stores.accounts.find(username))
      return refuse({
        kind: "conflict",
        code: "account-exists",
        message: `账号${username}已存在。`,
        path: "username",
      });
    const record: AccountRecord = { ...account, role, mustChangePassword: true, disabled: false };
    stores.accounts.insert(record, now);
    stores.audit.append({ at: now, actor: "system", action: "account-add", object: username, detail: role });
    return accept(record);
  });
}

/** Changes an account's password hash, or switches it off or on, and writes it into the audit log. */
export function changeAccount(
  stores: Stores,
  username: string,
  change: { readonly passwordHash: string } | { readonly disabled: boolean },
  now: string,
): Outcome<AccountRecord> {
  return stores.transaction(() => {
    if (!stores.accounts.find(username))
      return refuse({
        kind: "not-found",
        code: "unknown-account",
        message: `没有账号${username}。`,
        path: "username",
      });
    const password = "passwordHash" in change;
    stores.accounts.update(username, password ? { ...change, mustChangePassword: true } : change);
    const action = password ? "account-password" : change.disabled ? "account-disable" : "account-enable";
    stores.audit.append({ at: now, actor: "system", action, object: username, detail: null });
    return accept(stores.accounts.find(username)!);
  });
}
