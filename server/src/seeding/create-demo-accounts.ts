import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashPassword } from "../accounts/passwords.ts";
import { randomPassword } from "../accounts/random-password.ts";
import type { Stores } from "../use-cases/ports.ts";
import { demoAccounts } from "./demo-accounts.ts";

const FILE_NAME = "demo-password.txt";

export interface DemoPassword {
  /** Where it can be read; null when it was given by DEMO_PASSWORD. */
  readonly file: string | null;
  /** Set only when it was made now, to be shown once. */
  readonly fresh: string | null;
}

/**
 * Creates the demonstration accounts, all with one password: the one given, or a random one that is kept in a file
 * only its owner can read.
 */
export async function createDemoAccounts(
  stores: Stores,
  dataDir: string,
  given: string | null,
  now: string,
): Promise<DemoPassword> {
  const file = given === null ? join(dataDir, FILE_NAME) : null;
  const kept = file !== null && existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  const fresh = given === null && kept === "" ? randomPassword() : null;
  const passwordHash = await hashPassword(given ?? fresh ?? kept);
  if (file !== null && fresh !== null) writeFileSync(file, `${fresh}\n`, { mode: 0o600 });
  stores.transaction(() => {
    for (const account of demoAccounts)
      stores.accounts.insert({ ...account, passwordHash, mustChangePassword: false, disabled: false }, now);
  });
  return { file, fresh };
}
