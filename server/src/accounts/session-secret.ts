import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE_NAME = "session.secret";
const BYTES = 48;

/** The key that signs session cookies: kept in the data folder, readable by its owner alone, made at first need. */
export function sessionSecret(dataDir: string): string {
  const path = join(dataDir, FILE_NAME);
  if (existsSync(path)) {
    const secret = readFileSync(path, "utf8").trim();
    if (secret.length >= BYTES) return secret;
  }
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(BYTES).toString("base64url");
  writeFileSync(path, secret, { mode: 0o600 });
  return secret;
}
