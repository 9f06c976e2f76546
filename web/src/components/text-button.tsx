import type { ButtonHTMLAttributes } from "react";
import styles from "./text-button.module.css";

/** An action inside a sentence or a table cell: looks like a link, because a full button would tear the line apart. */
export function TextButton(props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type">) {
  return <button {...props} type="button" className={styles.button} />;
}
