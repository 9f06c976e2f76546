import type { BoardRow } from "@dash/server/contract";
import styles from "./state-mark.module.css";

export type BoardState = BoardRow["state"];

const MARKS: Readonly<Record<BoardState, string>> = {
  missing: "○",
  draft: "△",
  unexplained: "▲",
  returned: "◆",
  "in-review": "◎",
  accepted: "●",
  scheduled: "□",
  published: "■",
};

const TONES: Readonly<Record<BoardState, string | undefined>> = {
  missing: styles.open,
  draft: styles.begun,
  unexplained: styles.begun,
  returned: styles.open,
  "in-review": styles.going,
  accepted: styles.done,
  scheduled: styles.done,
  published: styles.done,
};

/** A state of the board as sign, colour and word. */
export function StateMark({ state, name }: { readonly state: BoardState; readonly name: string }) {
  return (
    <span className={styles.mark}>
      <span aria-hidden="true" className={TONES[state]}>
        {MARKS[state]}
      </span>
      {name}
    </span>
  );
}
