import type { ReactNode } from "react";
import styles from "./tag.module.css";

export type TagKind = "neutral" | "simulated" | "provisional" | "error" | "done";

/** A quiet mark beside what it applies to. */
export function Tag({
  kind = "neutral",
  title,
  children,
}: {
  readonly kind?: TagKind;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={kind === "neutral" ? styles.tag : `${styles.tag} ${styles[kind]}`} title={title}>
      {children}
    </span>
  );
}

/** Shown wherever a simulated figure is in view. */
export function SimulatedTag() {
  return (
    <Tag kind="simulated" title="本页含由固定程序生成的模拟数据，仅供演示，不是统计数据">
      模拟数据
    </Tag>
  );
}
