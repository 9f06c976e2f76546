import type { ReactNode } from "react";
import styles from "./page-head.module.css";

interface PageHeadProps {
  /** The headline: what this page says, as a sentence where it can be one. */
  readonly title: ReactNode;
  /** Scope, status and time under the headline. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The first line of a page. */
export function PageHead({ title, lead, actions }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1>{title}</h1>
        {lead ? <div className={styles.lead}>{lead}</div> : null}
      </div>
      {actions ? <div className={`${styles.actions} no-print`}>{actions}</div> : null}
    </div>
  );
}
