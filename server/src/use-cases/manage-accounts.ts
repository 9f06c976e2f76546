import { areaByCode, departmentById, departments } from "@dash/data";
import { type Role, roleIds } from "../contract/index.ts";
import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { needsAreas, needsDepartment, takesNoAreas } from "./account-roles.ts";
import type { AccountRecord, Stores } from "./ports.ts";
import { roleNames } from "./role-names.ts";

const USERNAME = /^[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]$/;
const LONGEST_NAME = 60;
/** Stands in the audit log for what happens at an hour set before, and for commands given on the machine. */
const RESERVED: readonly string[] = ["system", "console"];

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly areas: readonly string[];
  /** Needed by 省直部门 accounts; null, or left out, for everybody else. */
  readonly department?: string | null;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

/** Only what is there is changed. */
export interface AccountChange {
  readonly displayName?: string;
  readonly role?: string;
  readonly areas?: readonly string[];
  readonly department?: string | null;
  readonly disabled?: boolean;
  readonly password?: { readonly hash: string; readonly mustChange: boolean };
}

/** Who does it, when. */
export interface Performer {
  readonly by: string;
  readonly now: string;
}

function invalid(path: string, message: string): Refusal {
  return { kind: "invalid", code: "invalid-account", message, path };
}

function isRole(text: string): text is Role {
  return roleIds.some((id) => id === text);
}

export function unknownAccount(username: string): Refusal {
  return { kind: "not-found", code: "unknown-account", message: `没有账号${username}。`, path: "username" };
}

/** What is wrong with name, role and areas taken together, or null. */
function troubleWith(displayName: string, role: string, areas: readonly string[]): Refusal | null {
  if (displayName.trim() === "" || displayName.length > LONGEST_NAME)
    return invalid("displayName", `姓名为1至${LONGEST_NAME}个字符。`);
  if (!isRole(role))
    return invalid(
      "role",
      `没有“${role}”这个角色。可用：${roleIds.map((id) => `${id}（${roleNames[id]}）`).join("、")}。`,
    );
  const unknown = areas.find((code) => !areaByCode(code));
  if (unknown !== undefined) return invalid("areas", `没有代码为“${unknown}”的地区。`);
  if (needsAreas(role) && areas.length === 0)
    return invalid("areas", `${roleNames[role]}须指定至少一个地区代码，如420500。`);
  if (takesNoAreas(role) && areas.length > 0)
    return invalid("areas", `${roleNames[role]}不办理业务数据，不能指定地区。`);
  return null;
}

/** What is wrong with a department for a role, or null. */
function troubleWithDepartment(role: string, department: string | null): Refusal | null {
  if (!isRole(role)) return null;
  const offered = departments.map(({ id, name }) => `${id}（${name}）`).join("、");
  if (department !== null && !departmentById(department))
    return invalid("department", `没有代码为“${department}”的部门。可用：${offered}。`);
  if (needsDepartment(role) && department === null)
    return invalid("department", `${roleNames[role]}须指定所属部门。可用：${offered}。`);
  if (!needsDepartment(role) && department !== null)
    return invalid("department", `${roleNames[role]}不属于省直部门，不能指定部门。`);
  return null;
}

/** Adds an account, and writes it into the audit log. */
export function addAccount(
  stores: Stores,
  account: NewAccount,
  { by, now }: Performer,
): Outcome<AccountRecord> {
  const { username, role, areas, department = null, displayName } = account;
  if (!USERNAME.test(username) || RESERVED.includes(username))
    return refuse(
      invalid(
        "username",
        `用户名为3至64个小写字母、数字、点、横线，首尾为字母或数字；${RESERVED.join("、")}为系统保留。`,
      ),
    );
  const trouble = troubleWith(displayName, role, areas) ?? troubleWithDepartment(role, department);
  if (trouble) return refuse(trouble);
  return stores.transaction(() => {
    if (stores.accounts.find(username))
      return refuse({
        kind: "conflict",
        code: "account-exists",
        message: `账号${username}已存在。`,
        path: "username",
      });
    stores.accounts.insert(
      { ...account, department, displayName: displayName.trim(), role: role as Role, disabled: false },
      now,
    );
    const detail = [role, ...areas, ...(department === null ? [] : [department])].join(" ");
    stores.audit.append({ at: now, actor: by, action: "account-add", object: username, detail });
    return accept(stores.accounts.find(username)!);
  });
}

/**
 * Changes an account in one transaction, one row of the audit log for each thing changed. Whoever loses rights or
 * password loses the sessions too.
 */
export function changeAccount(
  stores: Stores,
  username: string,
  change: AccountChange,
  { by, now }: Performer,
): Outcome<AccountRecord> {
  return stores.transaction(() => {
    const before = stores.accounts.find(username);
    if (!before) return refuse(unknownAccount(username));
    if (by === username) return refuse(ownAccount());
    const { displayName = before.displayName, role = before.role, areas = before.areas } = change;
    // Whoever leaves a department's role leaves the department.
    const kept = role === "department" ? before.department : null;
    const { department = kept } = change;
    // An account from before departments were asked for can be renamed or disabled all the same.
    const moved = role !== before.role || department !== before.department;
    const trouble =
      troubleWith(displayName, role, areas) ?? (moved ? troubleWithDepartment(role, department) : null);
    if (trouble) return refuse(trouble);
    const { disabled = before.disabled, password } = change;
    stores.accounts.update(username, {
      displayName: displayName.trim(),
      role: role as Role,
      areas,
      department,
      disabled,
      ...(password ? { passwordHash: password.hash, mustChangePassword: password.mustChange } : {}),
    });
    if (password) stores.signIns.clear(username);
    const record = (action: string, detail: string | null): void =>
      stores.audit.append({ at: now, actor: by, action, object: username, detail });
    if (displayName.trim() !== before.displayName)
      record("account-name", `${before.displayName} → ${displayName.trim()}`);
    if (role !== before.role) record("account-role", `${before.role} → ${role}`);
    if (areas.join() !== before.areas.join())
      record("account-areas", `${before.areas.join(" ")} → ${areas.join(" ")}`);
    if (department !== before.department)
      record("account-department", `${before.department ?? "无"} → ${department ?? "无"}`);
    if (password) record("account-password", null);
    if (disabled !== before.disabled) record(disabled ? "account-disable" : "account-enable", null);
    if (password || role !== before.role || disabled) stores.sessions.endOf(username, null);
    return accept(stores.accounts.find(username)!);
  });
}

/** Lets a name sign in again before its lock ends. */
export function unlockAccount(
  stores: Stores,
  username: string,
  { by, now }: Performer,
): Outcome<AccountRecord> {
  return stores.transaction(() => {
    const account = stores.accounts.find(username);
    if (!account) return refuse(unknownAccount(username));
    if (by === username) return refuse(ownAccount());
    const wasLocked = stores.signIns.lockedUntil(username, now) !== null;
    stores.signIns.clear(username);
    if (wasLocked)
      stores.audit.append({ at: now, actor: by, action: "account-unlock", object: username, detail: null });
    return accept(account);
  });
}

function ownAccount(): Refusal {
  return {
    kind: "forbidden",
    code: "own-account",
    message: "不能管理自己的账号，应由另一位系统管理员办理。改密码请到“我的账号”（/account）。",
    path: "username",
  };
}
