import { type KeyboardEventHandler, type ReactNode, useId } from "react";
import styles from "./text-field.module.css";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "password" | "search" | "date" | "datetime-local";
  /** Several lines instead of one. */
  readonly lines?: number;
  /** What to write, under the field. */
  readonly hint?: ReactNode;
  /** Why the value is refused; read out with the field. */
  readonly error?: string | undefined;
  readonly autoComplete?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly min?: string;
  readonly onKeyDown?: KeyboardEventHandler;
}

/** A labelled text input with its hint and its error beneath. */
export function TextField({
  label,
  value,
  onChange,
  type = "text",
  lines,
  hint,
  error,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  const shared = {
    ...rest,
    id,
    value,
    className: styles.input,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described || undefined,
  } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {lines ? (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
