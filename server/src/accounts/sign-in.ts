import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { type Actor, actorOf } from "../use-cases/actor.ts";
import type { AccountRecord, Stores } from "../use-cases/ports.ts";
import { beginTry, guardedName, tryFails, tryFits } from "../use-cases/sign-in-guard.ts";
import { MAX_PASSWORD_LENGTH, verifyPassword } from "./passwords.ts";

/** Carries out a small write without holding up reads. */
export type SmallWrite = <T>(work: () => T) => Promise<T>;

/** What passwords are checked with. */
export interface PasswordGate {
  readonly stores: Stores;
  readonly write: SmallWrite;
  readonly now: string;
}

/**
 * The account of a name and password. Unknown names, wrong passwords and disabled accounts get one answer, and are
 * counted and locked alike.
 */
export async function signIn(
  gate: PasswordGate,
  username: string,
  password: string,
): Promise<Outcome<Actor>> {
  const { stores, write, now } = gate;
  const name = guardedName(username);
  const begun = await write(() => beginTry(stores, name, now));
  if (!begun.ok) return begun;
  const account = stores.accounts.find(username);
  const known = account && !account.disabled ? account : null;
  if (known && (await fits(known, password))) {
    await write(() => tryFits(stores, name, "sign-in", now));
    return accept(actorOf(known));
  }
  if (!known) await fits(null, password);
  await write(() => tryFails(stores, name, "sign-in-failed", now));
  return refuse({
    kind: "not-signed-in",
    code: "wrong-credentials",
    message: "用户名或密码不对。请核对后重试，连续输错会暂停登录；忘记密码请联系系统管理员。",
    path: null,
  });
}

/** Whether the owner of an account knows its password; guesses are counted like those at sign-in. */
export async function confirmPassword(
  gate: PasswordGate,
  username: string,
  password: string,
): Promise<Outcome<null>> {
  const { stores, write, now } = gate;
  const begun = await write(() => beginTry(stores, username, now));
  if (!begun.ok) return begun;
  if (await fits(stores.accounts.find(username), password)) {
    await write(() => stores.signIns.clear(username));
    return accept(null);
  }
  await write(() => tryFails(stores, username, "password-change-failed", now));
  return refuse({
    kind: "invalid",
    code: "wrong-password",
    message: "当前密码不对。请核对后重试，连续输错会暂停登录；忘记密码请联系系统管理员。",
    path: "current",
  });
}

async function fits(account: AccountRecord | null, password: string): Promise<boolean> {
  return password.length <= MAX_PASSWORD_LENGTH && verifyPassword(account?.passwordHash ?? null, password);
}
