import type { Stores } from "./ports.ts";

/** What moves without a person, as people call it. */
const MACHINES: Readonly<Record<string, string>> = { system: "系统" };

/** Names of accounts as they are called now; each is asked for once. */
export function displayNames({ accounts }: Pick<Stores, "accounts">): (username: string) => string {
  const names = new Map<string, string>();
  return (username) => {
    const known =
      names.get(username) ?? accounts.find(username)?.displayName ?? MACHINES[username] ?? username;
    names.set(username, known);
    return known;
  };
}
