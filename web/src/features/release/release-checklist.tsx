import type { ChecklistReply } from "@dash/server/contract";
import { CheckField } from "../../components/check-field.tsx";
import styles from "./release-checklist.module.css";

interface ReleaseChecklistProps {
  readonly checklist: ChecklistReply | undefined;
  readonly acknowledged: readonly string[];
  readonly onAcknowledge: (acknowledged: readonly string[]) => void;
}

/** What stops the release, and what the publisher has to have read before it. */
export function ReleaseChecklist({ checklist, acknowledged, onAcknowledge }: ReleaseChecklistProps) {
  if (!checklist)
    return (
      <p className={styles.waiting} role="status">
        正在核对…
      </p>
    );
  const errors = checklist.items.filter((item) => item.severity === "error");
  const warnings = checklist.items.filter((item) => item.severity === "warning");
  return (
    <section className={styles.list} aria-label="发布前检查单">
      <p role="status" className={styles.sum}>
        <strong>发布前检查单</strong>{" "}
        {checklist.items.length === 0
          ? "未发现问题，可以发布。"
          : `拦截 ${errors.length} 项，须确认 ${warnings.length} 项。`}
      </p>
      {errors.length > 0 ? (
        <ul className={styles.errors}>
          {errors.map((item) => (
            <li key={item.id}>
              <strong>拦截 · {item.title}</strong> {item.message}
            </li>
          ))}
        </ul>
      ) : null}
      {warnings.map((item) => (
        <CheckField
          key={item.id}
          label={`已知悉：${item.title}`}
          hint={item.message}
          checked={acknowledged.includes(item.id)}
          onChange={(checked) =>
            onAcknowledge(
              checked ? [...acknowledged, item.id] : acknowledged.filter((other) => other !== item.id),
            )
          }
        />
      ))}
    </section>
  );
}
