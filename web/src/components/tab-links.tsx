import type { ReactNode } from "react";
import { Link } from "wouter";
import styles from "./tab-links.module.css";

export interface TabLink {
  readonly id: string;
  readonly name: string;
  /** What is to be found there; left out while it is not known. */
  readonly count?: number | undefined;
  readonly href: string;
}

interface TabLinksProps {
  readonly label: string;
  readonly tabs: readonly TabLink[];
  readonly current: string;
  /** At the end of the line. */
  readonly children?: ReactNode;
}

/** Parts of one page, each with its own address. */
export function TabLinks({ label, tabs, current, children }: TabLinksProps) {
  return (
    <div className={`${styles.line} no-print`}>
      <nav aria-label={label} className={styles.tabs}>
        {tabs.map((tab) => (
          <Link key={tab.id} href={tab.href} aria-current={tab.id === current ? "page" : undefined}>
            {tab.name}
            {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
          </Link>
        ))}
      </nav>
      {children ? <div className={styles.end}>{children}</div> : null}
    </div>
  );
}
