import type { ReactNode } from "react";
import styles from "./note-list.module.css";

/** Source, map notice, scope and status under a picture or table; empty entries are left out. */
export function NoteList({ notes }: { readonly notes: readonly ReactNode[] }) {
  const shown = notes.filter((note) => note !== null && note !== undefined && note !== "" && note !== false);
  if (shown.length === 0) return null;
  return (
    <div className={styles.notes}>
      {shown.map((note, place) => (
        <p key={typeof note === "string" ? note : place}>{note}</p>
      ))}
    </div>
  );
}
