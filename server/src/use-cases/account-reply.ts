import { departmentById } from "@dash/data";
import type { AccountReply, DepartmentReply, SessionEntry } from "../contract/index.ts";
import type { AccountRecord, SessionRecord, Stores } from "./ports.ts";
import { roleNames } from "./role-names.ts";

/** Instants: of the sign-in locks, and of the sessions. */
export interface AccountInstants {
  readonly now: string;
  readonly sessionNow: string;
}

/** Every account with its lock and how often it is signed in; never its password hash. */
export function listAccounts(stores: Stores, instants: AccountInstants): AccountReply[] {
  return repliesOf(stores, stores.accounts.list(), instants);
}

export function accountReply(
  stores: Stores,
  account: AccountRecord,
  instants: AccountInstants,
): AccountReply {
  return repliesOf(stores, [account], instants)[0]!;
}

/** The department of an account with its name; null when it has none. */
export function departmentReply(id: string | null): DepartmentReply | null {
  return id === null ? null : { id, name: departmentById(id)?.name ?? id };
}

function repliesOf(
  stores: Stores,
  accounts: readonly AccountRecord[],
  { now, sessionNow }: AccountInstants,
): AccountReply[] {
  const locks = stores.signIns.locks(now);
  const sessions = stores.sessions.counts(sessionNow);
  return accounts.map(({ username, displayName, role, areas, department, disabled, mustChangePassword }) => ({
    username,
    displayName,
    role,
    roleName: roleNames[role],
    areas: [...areas],
    department: departmentReply(department),
    disabled,
    mustChangePassword,
    lockedUntil: locks.get(username) ?? null,
    sessions: sessions.get(username) ?? 0,
  }));
}

/** A session as its owner or an administrator sees it. */
export function sessionEntry(session: SessionRecord, currentHandle: string): SessionEntry {
  const { handle, network, client, startedAt, seenAt, expiresAt } = session;
  return { handle, network, client, startedAt, seenAt, expiresAt, current: handle === currentHandle };
}
