import { lazy, type ReactNode, Suspense, useState } from "react";
import { type FigureQuestion, FigureQuestions } from "../../components/askable-figure.tsx";

// Asked for seldom, so it is no part of a page's first load.
const FigureHistoryDialog = lazy(async () => ({
  default: (await import("./figure-history-dialog.tsx")).FigureHistoryDialog,
}));

/** Answers 从哪来 for every askable figure inside it, in a dialog. Pages wrap their content in it. */
export function FigureAnswers({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<FigureQuestion | null>(null);
  return (
    <FigureQuestions.Provider value={setQuestion}>
      {children}
      {question ? (
        <Suspense fallback={null}>
          <FigureHistoryDialog question={question} onClose={() => setQuestion(null)} />
        </Suspense>
      ) : null}
    </FigureQuestions.Provider>
  );
}
