import type { ReactNode } from "react";
import { Link } from "wouter";
import { paths } from "../url-state/paths.ts";
import styles from "./page-shell.module.css";

export type NavigationId = "cockpit" | "clusters" | "areas" | "indicators" | "submissions";

const ENTRIES: readonly { readonly id: NavigationId; readonly name: string; readonly href: string }[] = [
  { id: "cockpit", name: "总览", href: paths.cockpit.href() },
  { id: "clusters", name: "产业集群", href: paths.cluster.href("commerce") },
  { id: "areas", name: "市州", href: paths.area.href("420100") },
  { id: "indicators", name: "指标", href: paths.indicators.href() },
  { id: "submissions", name: "数据报送", href: paths.submissions.href() },
];

interface PageShellProps {
  /** The entry of the navigation this page belongs to. */
  readonly current: NavigationId | null;
  /** What applies to everything in view, such as 模拟数据. */
  readonly marks?: ReactNode;
  /** Controls of the whole page, right in the header; on a phone in a bar at the thumb. */
  readonly tools?: ReactNode;
  /** The account: name and sign-out, or the way to sign in. */
  readonly account?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: name, navigation, the page's own controls, content, foot. */
export function PageShell({ current, marks, tools, account, footer, children }: PageShellProps) {
  return (
    <>
      <a href="#content" className={`${styles.skip} no-print`}>
        跳到正文
      </a>
      <header className={styles.header}>
        <Link href={paths.cockpit.href()} className={styles.name}>
          湖北省服务业运行监测
        </Link>
        <nav className={`${styles.nav} no-print`} aria-label="主导航">
          {ENTRIES.map((entry) => (
            <Link key={entry.id} href={entry.href} aria-current={entry.id === current ? "page" : undefined}>
              {entry.name}
            </Link>
          ))}
        </nav>
        <div className={styles.aside}>
          {marks}
          {tools ? <div className={`${styles.tools} no-print`}>{tools}</div> : null}
          {account}
        </div>
      </header>
      <main id="content" className={styles.main}>
        {children}
      </main>
      {footer ? <footer className={styles.footer}>{footer}</footer> : null}
    </>
  );
}
