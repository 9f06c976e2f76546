import { type DragEvent, useId, useState } from "react";
import styles from "./file-drop.module.css";

interface FileDropProps {
  readonly label: string;
  /** What the file may be, and how large. */
  readonly hint: string;
  /** For the file dialog: `.xlsx,.csv`. */
  readonly accept: string;
  readonly file: File | null;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A place to drop one file; the same by keyboard and on a phone, because it is a plain file input. */
export function FileDrop({ label, hint, accept, file, disabled = false, onFile }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped && !disabled) onFile(dropped);
  }

  return (
    <div
      className={over ? `${styles.zone} ${styles.over}` : styles.zone}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        className={styles.input}
        type="file"
        accept={accept}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) onFile(chosen);
          event.target.value = "";
        }}
      />
      <label htmlFor={id} className={styles.label}>
        <span className={styles.action}>{file ? "换一个文件" : "选择文件"}</span>
        <span className={styles.text}>{file ? `${file.name}（${sizeText(file.size)}）` : label}</span>
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
