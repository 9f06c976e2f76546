import styles from "./progress-bar.module.css";

interface ProgressBarProps {
  /** What is going on, in words. */
  readonly label: string;
  /** 0 … 1; null while the end can't be foreseen. */
  readonly share: number | null;
}

/** Something under way that takes a while. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  return (
    <div className={styles.progress} role="status">
      <span>{label}</span>
      <progress
        className={styles.bar}
        aria-label={label}
        {...(share === null ? {} : { value: share })}
        max={1}
      />
    </div>
  );
}
