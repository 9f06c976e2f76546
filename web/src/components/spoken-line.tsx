import styles from "./spoken-line.module.css";

interface SpokenLineProps {
  /** Text in which every second part, from the second on, is strong. */
  readonly parts: readonly string[];
}

/** The sentence a page opens with. */
export function SpokenLine({ parts }: SpokenLineProps) {
  return (
    <h1 className={styles.line}>
      {parts.map((text, place) => {
        const key = `${place}:${text}`;
        return place % 2 === 1 ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
      })}
    </h1>
  );
}
