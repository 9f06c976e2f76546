import type { HistoryQuery } from "@dash/server/contract";
import { createContext, type ReactNode, useContext } from "react";
import styles from "./askable-figure.module.css";

/** A question 从哪来 about one figure. */
export interface FigureQuestion {
  readonly query: HistoryQuery;
  /** The figure in words: 宜昌市商贸服务业营业收入. */
  readonly name: string;
  readonly decimals: number;
}

/** Who answers questions on this page; null where nobody does, and figures are plain text. */
export const FigureQuestions = createContext<((question: FigureQuestion) => void) | null>(null);

interface AskableFigureProps {
  readonly question: FigureQuestion;
  /** The figure as it stands on the page. */
  readonly children: ReactNode;
}

/** A figure that can be asked 从哪来: underlined with dots under the pointer and the focus. */
export function AskableFigure({ question, children }: AskableFigureProps) {
  const ask = useContext(FigureQuestions);
  if (!ask) return <>{children}</>;
  return (
    <button
      type="button"
      className={styles.askable}
      title="从哪来：看这个数字的版本、来源和单元格"
      aria-haspopup="dialog"
      onClick={() => ask(question)}
    >
      {children}
    </button>
  );
}
