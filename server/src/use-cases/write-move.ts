import type { ReviewMoveId } from "../domain/review/review-machine.ts";
import type { ReviewStatus } from "../domain/review/review-status.ts";
import type { Stores, SubmissionRecord } from "./ports.ts";

export interface MoveMade {
  readonly move: ReviewMoveId;
  readonly to: ReviewStatus;
  readonly actor: string;
  readonly at: string;
  readonly reason?: string | null;
  /** Positions of the findings a return names. */
  readonly findings?: readonly number[];
  /** What else of the upload changes with the state. */
  readonly also?: Partial<Pick<SubmissionRecord, "release" | "kind" | "revisionNote">>;
}

/** Writes the new state of an upload together with who led it there, when and why. */
export function writeMove(stores: Stores, submission: SubmissionRecord, made: MoveMade): void {
  stores.submissions.move(
    submission.id,
    { reviewStatus: made.to, ...made.also },
    {
      at: made.at,
      actor: made.actor,
      machine: "review",
      from: submission.reviewStatus,
      to: made.to,
      reason: made.reason ?? null,
      move: made.move,
      findings: made.findings ?? [],
    },
  );
}
