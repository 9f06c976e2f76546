import type { FindingReply, MoveBody, SubmissionReply } from "@dash/server/contract";
import type { SubmissionMove } from "../../queries/submissions.ts";
import { ApproveDialog } from "./approve-dialog.tsx";
import { LockDialog } from "./lock-dialog.tsx";
import { ReturnDialog } from "./return-dialog.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

export interface MoveDialogProps {
  readonly submission: SubmissionReply;
  readonly findings: readonly FindingReply[];
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onMove: (body: MoveBody) => void;
}

/** The question that belongs to a move. */
export function MoveDialog({ move, ...props }: MoveDialogProps & { readonly move: SubmissionMove }) {
  switch (move) {
    case "submit":
      return <SubmitDialog {...props} />;
    case "approve":
      return <ApproveDialog {...props} />;
    case "lock":
      return <LockDialog {...props} />;
    case "return":
      return <ReturnDialog {...props} />;
    case "withdraw":
      return <WithdrawDialog {...props} />;
    case "confirm":
    case "unsubmit":
      return null;
  }
}
