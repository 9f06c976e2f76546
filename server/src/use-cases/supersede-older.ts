import { aimOf, reviewTransitions } from "../domain/review/review-machine.ts";
import type { ReviewStatus } from "../domain/review/review-status.ts";
import type { Actor } from "./actor.ts";
import type { Stores, SubmissionRecord } from "./ports.ts";
import { writeMove } from "./write-move.ts";

/** What the province has taken over stays in force until the newer upload is locked as well. */
const TAKEN_OVER: readonly ReviewStatus[] = ["accepted", "locked"];
const SUPERSEDABLE: readonly ReviewStatus[] = reviewTransitions.find(
  ({ move }) => move === "supersede",
)!.from;

/**
 * Puts the newer upload in the place of older ones of the same form (or department's part of it), area and period. Uploads over many periods
 * replace none: each carries figures of its own.
 */
export function supersedeOlder(
  stores: Stores,
  newer: SubmissionRecord,
  move: "submit" | "lock",
  actor: Actor,
  now: string,
): void {
  const { dataflow, area, month, department } = newer;
  if (dataflow === null || area === null || month === null) return;
  const replaced = SUPERSEDABLE.filter((status) => move === "lock" || !TAKEN_OVER.includes(status));
  const newestFirst = stores.submissions.ofForm(dataflow, area, month, department);
  const older = newestFirst
    .slice(newestFirst.findIndex(({ id }) => id === newer.id) + 1)
    .filter(({ reviewStatus }) => replaced.includes(reviewStatus));
  for (const submission of older) {
    const reason = `由报送${newer.id}替代`;
    writeMove(stores, submission, {
      move: "supersede",
      to: aimOf("supersede"),
      actor: actor.username,
      at: now,
      reason,
    });
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "supersede",
      object: submission.id,
      detail: reason,
    });
  }
}
