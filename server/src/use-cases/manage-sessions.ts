import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { type Performer, unknownAccount } from "./manage-accounts.ts";
import type { Stores } from "./ports.ts";

export interface SessionEnd {
  readonly username: string;
  /** One session, or all of the account but `except`. */
  readonly handle: string | null;
  readonly except?: string | null;
}

/** Ends sessions and writes it into the audit log. @returns how many were ended */
export function endSessions(
  stores: Stores,
  { username, handle, except = null }: SessionEnd,
  { by, now }: Performer,
): Outcome<number> {
  return stores.transaction(() => {
    if (!stores.accounts.find(username)) return refuse(unknownAccount(username));
    const ended =
      handle === null
        ? stores.sessions.endOf(username, except)
        : Number(stores.sessions.end(username, handle));
    if (handle !== null && ended === 0)
      return refuse({
        kind: "not-found",
        code: "unknown-session",
        message: "没有这个会话，或它已经结束。请刷新列表。",
        path: "handle",
      });
    if (ended > 0)
      stores.audit.append({
        at: now,
        actor: by,
        action: "session-end",
        object: username,
        detail: handle ?? `${ended}个会话`,
      });
    return accept(ended);
  });
}

/** Gives an account the password its owner chose, and ends its other sessions. */
export function changeOwnPassword(
  stores: Stores,
  username: string,
  change: { readonly passwordHash: string; readonly keep: string },
  now: string,
): void {
  stores.transaction(() => {
    stores.accounts.update(username, { passwordHash: change.passwordHash, mustChangePassword: false });
    stores.sessions.endOf(username, change.keep);
    stores.audit.append({
      at: now,
      actor: username,
      action: "password-change",
      object: username,
      detail: null,
    });
  });
}
