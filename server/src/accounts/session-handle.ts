import { hash } from "node:crypto";

const LENGTH = 24;

/** What lists call a session: always the same for one session, and worth nothing as a cookie. */
export function sessionHandle(sessionId: string): string {
  return hash("sha256", `session ${sessionId}`, "hex").slice(0, LENGTH);
}
