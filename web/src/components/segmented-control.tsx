import { useId } from "react";
import styles from "./segmented-control.module.css";

export interface SegmentedOption<T extends string> {
  readonly id: T;
  readonly name: string;
  /** Why it can't be chosen now; shown on hover and to screen readers. */
  readonly unavailable?: string | undefined;
}

interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of few, all in sight: radio buttons side by side. */
export function SegmentedControl<T extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={styles.option} title={option.unavailable}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            disabled={option.unavailable !== undefined}
            onChange={() => onChange(option.id)}
          />
          <span className={styles.name}>
            {option.name}
            {option.unavailable ? (
              <span className="visually-hidden">（不可选：{option.unavailable}）</span>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
