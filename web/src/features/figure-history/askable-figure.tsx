import type { HistoryQuery } from "@dash/server/contract";
import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FigureHistory } from "./figure-history.tsx";
import styles from "./figure-history.module.css";

interface AskableFigureProps {
  /** Which figure is asked about. */
  readonly query: HistoryQuery;
  /** The figure in words: 宜昌市商贸服务业营业收入. */
  readonly name: string;
  readonly decimals: number;
  /** The figure as it stands on the page. */
  readonly children: ReactNode;
}

/** A figure that can be asked 从哪来: underlined with dots, opens its versions, sources and cells. */
export function AskableFigure({ query, name, decimals, children }: AskableFigureProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.askable}
        title="从哪来:看这个数字的版本、来源和单元格"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open
        ? createPortal(
            <Dialog
              wide
              title={`从哪来:${name}`}
              onClose={() => setOpen(false)}
              actions={<Button onClick={() => setOpen(false)}>关闭</Button>}
            >
              <FigureHistory query={query} decimals={decimals} />
            </Dialog>,
            document.body,
          )
        : null}
    </>
  );
}
