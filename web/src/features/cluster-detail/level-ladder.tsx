import { anchorAt, ladderShape } from "./ladder-geometry.ts";
import styles from "./level-ladder.module.css";

interface LevelLadderProps {
  /** 亿元. */
  readonly level: number | null;
  readonly yearEarlier: number | null;
  readonly target: number | null;
  readonly levelLabel: string;
  readonly targetLabel: string;
  readonly provisional: boolean;
  /** The picture in words. */
  readonly description: string;
}

const HEIGHT = 104;

/** The level on the ladder 千亿 – 5000亿 – 1万亿 – 3万亿, with its target and its place a year earlier. */
export function LevelLadder(props: LevelLadderProps) {
  const { level, yearEarlier, target, levelLabel, targetLabel, provisional, description } = props;
  const shape = ladderShape(level, yearEarlier, target);
  return (
    <svg className={styles.ladder} width="100%" height={HEIGHT} role="img" aria-label={description}>
      <line className={styles.axis} x1="0" x2="100%" y1="58" y2="58" />
      {shape.marks.map((mark) => (
        <g key={mark.name} className={mark.passed ? styles.passed : styles.ahead}>
          <line x1={`${mark.at}%`} x2={`${mark.at}%`} y1="18" y2="58" />
          <text x={`${mark.at}%`} y="12" textAnchor={anchorAt(mark.at)}>
            {mark.name}
          </text>
        </g>
      ))}
      {shape.level === null ? null : (
        <rect className={styles.bar} x="0" y="31" width={`${shape.level}%`} height="14" />
      )}
      {shape.yearEarlier === null ? null : (
        <line
          className={styles.earlier}
          x1={`${shape.yearEarlier}%`}
          x2={`${shape.yearEarlier}%`}
          y1="26"
          y2="50"
        />
      )}
      {shape.target === null ? null : (
        <>
          <line className={styles.target} x1={`${shape.target}%`} x2={`${shape.target}%`} y1="18" y2="84" />
          <text
            className={styles.targetLabel}
            x={`${shape.target}%`}
            y="98"
            textAnchor={anchorAt(shape.target)}
          >
            {targetLabel}
          </text>
        </>
      )}
      {shape.level === null ? (
        <text className={styles.levelLabel} x="0" y="43">
          {levelLabel}
        </text>
      ) : (
        <>
          {provisional ? <circle className={styles.hollow} cx={`${shape.level}%`} cy="38" r="5" /> : null}
          <text className={styles.levelLabel} x={`${shape.level}%`} y="76" textAnchor={anchorAt(shape.level)}>
            {levelLabel}
          </text>
        </>
      )}
    </svg>
  );
}
