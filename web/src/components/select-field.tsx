import { useId } from "react";
import styles from "./select-field.module.css";

export interface SelectOption {
  readonly id: string;
  readonly name: string;
  readonly disabled?: boolean;
}

export interface SelectGroup {
  readonly name: string;
  readonly options: readonly SelectOption[];
}

interface SelectFieldProps {
  readonly label: string;
  /** Hides the label from sight where the place makes it plain. */
  readonly quiet?: boolean;
  readonly value: string;
  /** Groups with an empty name are listed without a heading. */
  readonly groups: readonly SelectGroup[];
  readonly onChange: (value: string) => void;
}

/** A labelled native select: keyboard, screen reader and phone behave as people know them. */
export function SelectField({ label, quiet = false, value, groups, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={quiet ? "visually-hidden" : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) =>
          group.name === "" ? (
            group.options.map((option) => <Option key={option.id} option={option} />)
          ) : (
            <optgroup key={group.name} label={group.name}>
              {group.options.map((option) => (
                <Option key={option.id} option={option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </span>
  );
}

function Option({ option }: { readonly option: SelectOption }) {
  return (
    <option value={option.id} disabled={option.disabled}>
      {option.name}
    </option>
  );
}
