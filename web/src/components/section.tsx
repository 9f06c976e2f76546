import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  readonly title: ReactNode;
  /** What is measured, in which unit, over which months. */
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A titled part of a page; rules and space set it off, never a box. */
export function Section({ title, subtitle, actions, children, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className ? `${styles.section} ${className}` : styles.section}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {subtitle ? <span className={styles.subtitle}>{subtitle}</span> : null}
        {actions ? <div className={`${styles.actions} no-print`}>{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
