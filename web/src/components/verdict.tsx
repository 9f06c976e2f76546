import { verdict } from "@dash/data";
import type { ClusterProgress } from "@dash/server/contract";
import styles from "./verdict.module.css";

/** A verdict as word, glyph and colour together; none of them carries it alone. */
export function Verdict({ id, name }: { readonly id: ClusterProgress["verdict"]; readonly name: string }) {
  return (
    <span className={`${styles.verdict} ${styles[id]}`}>
      <span className={styles.glyph} aria-hidden="true">
        {verdict(id).glyph}
      </span>
      {name}
    </span>
  );
}
