import type { FindingReply, MoveBody, SubmissionDetail } from "@dash/server/contract";

/** What the question of a move is about, and what is done with the answer. */
export interface MoveDialogProps {
  readonly submission: SubmissionDetail;
  readonly findings: readonly FindingReply[];
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onMove: (body: MoveBody) => void;
}
