import { sparklineShape } from "./sparkline-geometry.ts";
import styles from "./sparkline.module.css";

interface SparklineProps {
  /** Oldest first, evenly spaced in time; null is a gap and stays one. */
  readonly values: readonly (number | null)[];
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  /** What a screen reader hears instead of the picture; leave out where the same figures stand beside it. */
  readonly label?: string;
}

/** A word-sized line without axis, with a dot at its newest value. */
export function Sparkline({ values, width = 76, height = 22, label }: SparklineProps) {
  const { path, lone, end, zero } = sparklineShape(values, width, height);
  return (
    <span className={styles.sparkline}>
      {label ? <span className="visually-hidden">{label}</span> : null}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {zero === null ? null : <line className={styles.zero} x1={0} x2={width} y1={zero} y2={zero} />}
        {path === "" ? null : <path className={styles.line} d={path} />}
        {lone.map((point) => (
          <circle key={point.x} className={styles.dot} cx={point.x} cy={point.y} r={1} />
        ))}
        {end ? <circle className={styles.dot} cx={end.x} cy={end.y} r={2} /> : null}
      </svg>
    </span>
  );
}
