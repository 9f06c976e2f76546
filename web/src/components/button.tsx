import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import styles from "./button.module.css";

export type ButtonKind = "normal" | "primary" | "danger" | "plain";

function classOf(kind: ButtonKind): string {
  return kind === "normal" ? String(styles.button) : `${styles.button} ${styles[kind]}`;
}

/** The one primary action of a view is `primary`; what hurts is `danger` and asks before it acts. */
export function Button({
  kind = "normal",
  type,
  ...rest
}: { readonly kind?: ButtonKind } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type === "submit" ? "submit" : "button"} className={classOf(kind)} />;
}

/** A link that looks like a button: downloads and moves to another page. */
export function ButtonLink({
  kind = "normal",
  children,
  ...rest
}: { readonly kind?: ButtonKind } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={classOf(kind)}>
      {children}
    </a>
  );
}
