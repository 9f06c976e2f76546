import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import type { Stores } from "./ports.ts";

/** So many failures within the window lock a name. */
export const SIGN_IN_LIMITS = { failures: 5, windowMinutes: 15, lockMinutes: 15 } as const;

const MINUTE_MS = 60_000;
const LONGEST_NAME = 64;

/** The name failures are counted and written under: as typed, cut where no account name is longer. */
export function guardedName(username: string): string {
  return username.slice(0, LONGEST_NAME);
}

function shifted(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString();
}

/**
 * Counts a try before its password is looked at, so that tries made at once cannot outrun the count. Names nobody has
 * are treated like those of accounts.
 */
export function beginTry(stores: Stores, name: string, now: string): Outcome<null> {
  const { signIns } = stores;
  return stores.transaction(() => {
    const windowStart = shifted(now, -SIGN_IN_LIMITS.windowMinutes);
    signIns.forget(windowStart, now);
    const until = signIns.lockedUntil(name, now);
    if (until !== null) return refuse(locked(until));
    signIns.addFailure(name, now);
    if (signIns.failuresSince(name, windowStart) >= SIGN_IN_LIMITS.failures)
      signIns.lock(name, shifted(now, SIGN_IN_LIMITS.lockMinutes));
    return accept(null);
  });
}

/** The password was right: what was counted is forgotten. */
export function tryFits(stores: Stores, name: string, action: string, now: string): void {
  stores.transaction(() => {
    stores.signIns.clear(name);
    stores.audit.append({ at: now, actor: name, action, object: "session", detail: null });
  });
}

/** The password was wrong: written into the audit log, together with the lock when this was one too many. */
export function tryFails(stores: Stores, name: string, action: string, now: string): void {
  stores.transaction(() => {
    stores.audit.append({ at: now, actor: name, action, object: "session", detail: null });
    const until = stores.signIns.lockedUntil(name, now);
    if (until !== null)
      stores.audit.append({ at: now, actor: name, action: "sign-in-locked", object: name, detail: until });
  });
}

const beijingHour = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function locked(until: string): Refusal {
  const hour = beijingHour.format(new Date(until));
  return {
    kind: "too-many-requests",
    code: "sign-in-locked",
    message: `密码连续输错，这个用户名已暂停登录到${hour}（北京时间）。请到时再试，或请系统管理员解锁。`,
    path: null,
    detail: { until },
  };
}
