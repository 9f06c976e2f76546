import type { SessionReply } from "@dash/server/contract";

const PROVINCE_REVIEW_ROLES: readonly string[] = ["province-reviewer", "publisher"];

/** Whether a link to the upload is worth offering; the server decides, and tells others that there is none. */
export function mayOpenSubmission({ role, username }: SessionReply, uploadedBy: string): boolean {
  return username === uploadedBy || role === "area-reviewer" || PROVINCE_REVIEW_ROLES.includes(role);
}
