import type { Role } from "../contract/index.ts";
import type { AccountRecord } from "./ports.ts";

/** The signed-in account, as use cases see it. */
export interface Actor {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly areas: readonly string[];
  /** Of a 省直部门 account; null for everybody else. */
  readonly department: string | null;
  readonly mustChangePassword: boolean;
}

export function actorOf(account: AccountRecord): Actor {
  const { username, displayName, role, areas, department, mustChangePassword } = account;
  return { username, displayName, role, areas, department, mustChangePassword };
}
