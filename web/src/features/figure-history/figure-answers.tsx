import { type ReactNode, useState } from "react";
import { type FigureQuestion, FigureQuestions } from "../../components/askable-figure.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FigureHistory } from "./figure-history.tsx";

/** Answers 从哪来 for every askable figure inside it, in a dialog. Pages wrap their content in it. */
export function FigureAnswers({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<FigureQuestion | null>(null);
  const close = () => setQuestion(null);
  return (
    <FigureQuestions.Provider value={setQuestion}>
      {children}
      {question ? (
        <Dialog
          wide
          title={`从哪来:${question.name}`}
          onClose={close}
          actions={<Button onClick={close}>关闭</Button>}
        >
          <FigureHistory query={question.query} decimals={question.decimals} />
        </Dialog>
      ) : null}
    </FigureQuestions.Provider>
  );
}
