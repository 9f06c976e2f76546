import type { ReactNode } from "react";
import styles from "./fact-list.module.css";

export interface Fact {
  readonly name: string;
  /** Left out of the list when null. */
  readonly value: ReactNode;
}

/** Names and what they stand for, side by side. `dense` sets several in a row. */
export function FactList({
  facts,
  dense = false,
}: {
  readonly facts: readonly Fact[];
  readonly dense?: boolean;
}) {
  return (
    <dl className={dense ? `${styles.list} ${styles.dense}` : styles.list}>
      {facts
        .filter((fact) => fact.value !== null)
        .map((fact) => (
          <div key={fact.name} className={styles.fact}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  );
}
