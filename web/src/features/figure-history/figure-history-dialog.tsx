import type { FigureQuestion } from "../../components/askable-figure.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FigureHistory } from "./figure-history.tsx";

interface FigureHistoryDialogProps {
  readonly question: FigureQuestion;
  readonly onClose: () => void;
}

/** The answer to 从哪来, over the page it was asked on. */
export function FigureHistoryDialog({ question, onClose }: FigureHistoryDialogProps) {
  return (
    <Dialog
      wide
      title={`从哪来：${question.name}`}
      onClose={onClose}
      actions={<Button onClick={onClose}>关闭</Button>}
    >
      <FigureHistory query={question.query} decimals={question.decimals} />
    </Dialog>
  );
}
