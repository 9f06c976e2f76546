import type { SessionReply } from "@dash/server/contract";

const ROLES: readonly SessionReply["role"][] = [
  "reporter",
  "area-reviewer",
  "province-reporter",
  "province-reviewer",
  "publisher",
];

/** Whether an account has a part in reporting, and so a board to look at; the server decides about each row. */
export function seesBoard(session: Pick<SessionReply, "role">): boolean {
  return ROLES.includes(session.role);
}
