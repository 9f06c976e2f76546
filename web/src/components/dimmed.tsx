import type { ReactNode } from "react";
import styles from "./dimmed.module.css";

/** Keeps the old picture in its place, dimmed, while the new one is on its way. */
export function Dimmed({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  return (
    <div aria-busy={when} className={when ? styles.dimmed : undefined}>
      {children}
    </div>
  );
}
