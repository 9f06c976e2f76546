import { lazy, type ReactNode, Suspense, useState } from "react";
import { type FigureQuestion, FigureQuestions } from "../../components/askable-figure.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";

// Asked for seldom, so it is no part of a page's first load.
const FigureHistory = lazy(async () => ({ default: (await import("./figure-history.tsx")).FigureHistory }));

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
          title={`从哪来：${question.name}`}
          onClose={close}
          actions={<Button onClick={close}>关闭</Button>}
        >
          <Suspense fallback={null}>
            <FigureHistory query={question.query} decimals={question.decimals} />
          </Suspense>
        </Dialog>
      ) : null}
    </FigureQuestions.Provider>
  );
}
