import type { SubmissionDetail } from "@dash/server/contract";

/** Who sent an upload in, by name. */
export function uploaderOf({ createdBy, events }: Pick<SubmissionDetail, "createdBy" | "events">): string {
  return events.find(({ actor }) => actor === createdBy)?.actorName ?? createdBy;
}
