import type { ReactNode } from "react";
import styles from "./notice.module.css";

interface NoticeProps {
  /** `error` is announced at once, `done` politely. */
  readonly kind?: "info" | "error" | "done";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A message that stays: an empty state with what to do, an error with what happened to the data, a success. */
export function Notice({ kind = "info", children, actions }: NoticeProps) {
  const role = kind === "error" ? "alert" : kind === "done" ? "status" : undefined;
  return (
    <div role={role} className={kind === "info" ? styles.notice : `${styles.notice} ${styles[kind]}`}>
      <div>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
