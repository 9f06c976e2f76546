import type { ReactNode } from "react";
import styles from "./note-list.module.css";

interface NoteListProps {
  readonly notes: readonly ReactNode[];
  /** How many stand open; the others fold away under one line. */
  readonly most?: number;
}

const OPEN = 4;

/** Source, map notice, scope and status under a picture or table; empty entries are left out. */
export function NoteList({ notes, most = OPEN }: NoteListProps) {
  const shown = notes.filter((note) => note !== null && note !== undefined && note !== "" && note !== false);
  if (shown.length === 0) return null;
  const fold = shown.length > most + 1;
  const folded = fold ? shown.slice(most) : [];
  return (
    <div className={styles.notes}>
      {(fold ? shown.slice(0, most) : shown).map(paragraph)}
      {folded.length > 0 ? (
        <details>
          <summary>其余{folded.length}条说明</summary>
          {folded.map(paragraph)}
        </details>
      ) : null}
    </div>
  );
}

function paragraph(note: ReactNode, place: number) {
  return <p key={typeof note === "string" ? note : place}>{note}</p>;
}
