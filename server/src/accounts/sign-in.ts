import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { type Actor, actorOf } from "../use-cases/actor.ts";
import type { AccountStore } from "../use-cases/ports.ts";
import { MAX_PASSWORD_LENGTH, verifyPassword } from "./passwords.ts";

/** The account of a name and password. Unknown names, wrong passwords and disabled accounts get one answer. */
export async function signIn(
  accounts: AccountStore,
  username: string,
  password: string,
): Promise<Outcome<Actor>> {
  const account = accounts.find(username);
  const known = account && !account.disabled ? account : null;
  const fits =
    password.length <= MAX_PASSWORD_LENGTH && (await verifyPassword(known?.passwordHash ?? null, password));
  if (known && fits) return accept(actorOf(known));
  return refuse({
    kind: "not-signed-in",
    code: "wrong-credentials",
    message: "用户名或密码不对。请核对后重试；忘记密码请联系系统管理员。",
    path: null,
  });
}
