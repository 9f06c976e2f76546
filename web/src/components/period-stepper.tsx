import { SelectField } from "./select-field.tsx";
import styles from "./period-stepper.module.css";

interface PeriodStepperProps {
  /** Period codes that can be shown, oldest first. */
  readonly periods: readonly string[];
  readonly value: string;
  readonly nameOf: (period: string) => string;
  readonly onChange: (period: string) => void;
}

/** Steps through released periods one by one, or jumps to any of them. */
export function PeriodStepper({ periods, value, nameOf, onChange }: PeriodStepperProps) {
  const place = periods.indexOf(value);
  const earlier = place > 0 ? periods[place - 1] : undefined;
  const later = place >= 0 ? periods[place + 1] : undefined;
  const newestFirst = periods.slice().reverse();
  return (
    <span className={styles.stepper} role="group" aria-label="报告期">
      <button
        type="button"
        className={styles.step}
        disabled={earlier === undefined}
        aria-label={earlier ? `上一期：${nameOf(earlier)}` : "没有更早的报告期"}
        onClick={() => earlier && onChange(earlier)}
      >
        ‹
      </button>
      <SelectField
        label="报告期"
        quiet
        value={value}
        groups={[{ name: "", options: newestFirst.map((period) => ({ id: period, name: nameOf(period) })) }]}
        onChange={onChange}
      />
      <button
        type="button"
        className={styles.step}
        disabled={later === undefined}
        aria-label={later ? `下一期：${nameOf(later)}` : "已是最新一期"}
        onClick={() => later && onChange(later)}
      >
        ›
      </button>
    </span>
  );
}
