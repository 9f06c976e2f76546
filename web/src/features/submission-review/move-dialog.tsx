import type { SubmissionMove } from "../../queries/submissions.ts";
import { ApproveDialog } from "./approve-dialog.tsx";
import { LockDialog } from "./lock-dialog.tsx";
import type { MoveDialogProps } from "./move-dialog-props.ts";
import { ReturnDialog } from "./return-dialog.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

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
