import { type CSSProperties, useId } from "react";
import { bulletShape } from "./bullet-geometry.ts";
import styles from "./bullet-bar.module.css";

interface BulletBarProps {
  /** Newest whole year or rolling four quarters; null draws a hatched row. */
  readonly level: number | null;
  readonly yearEarlier: number | null;
  /** In the unit of the level; null when the target document does not name the cluster. */
  readonly target: number | null;
  /** CSS width; fills its place by default. */
  readonly width?: number | string;
  /** Pixels. */
  readonly height?: number;
  /** Draws the bar's end hollow: the level is 初步. */
  readonly provisional?: boolean;
  /** What a screen reader hears instead of the picture; leave out where the same figures stand beside it. */
  readonly label?: string;
}

/** One bullet row: bar = level, grey tick = a year earlier, cinnabar tick = target, soft bands at 60 and 80 %. */
export function BulletBar({
  level,
  yearEarlier,
  target,
  width = "100%",
  height = 20,
  provisional = false,
  label,
}: BulletBarProps) {
  const hatch = useId();
  const shape = bulletShape(level, yearEarlier, target);
  const style: CSSProperties = { width, height };
  const [soft, softer, whole] = shape.bands;
  return (
    <span className={styles.bullet} style={style}>
      {label ? <span className="visually-hidden">{label}</span> : null}
      <svg width="100%" height={height} aria-hidden="true">
        {shape.bar === null ? (
          <>
            <pattern
              id={hatch}
              width={5}
              height={5}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={styles.empty} width={5} height={5} />
              <line className={styles.hatch} x1={0} x2={0} y1={0} y2={5} />
            </pattern>
            <rect y="25%" width={`${shape.target ?? 100}%`} height="50%" fill={`url(#${hatch})`} />
          </>
        ) : (
          <>
            {whole === undefined ? null : (
              <rect className={styles.band3} y="18%" width={`${whole}%`} height="64%" />
            )}
            {softer === undefined ? null : (
              <rect className={styles.band2} y="18%" width={`${softer}%`} height="64%" />
            )}
            {soft === undefined ? null : (
              <rect className={styles.band1} y="18%" width={`${soft}%`} height="64%" />
            )}
            <rect className={styles.bar} y="34%" width={`${shape.bar}%`} height="32%" />
            {shape.cut ? <CutMark /> : null}
            {shape.yearEarlier === null ? null : (
              <Tick className={styles.earlier} at={shape.yearEarlier} from="20%" to="80%" />
            )}
          </>
        )}
        {shape.target === null ? null : (
          <Tick className={styles.target} at={shape.target} from="4%" to="96%" />
        )}
        {provisional && shape.bar !== null && !shape.cut ? (
          <circle className={styles.hollow} cx={`${shape.bar}%`} cy="50%" r={3.25} />
        ) : null}
      </svg>
    </span>
  );
}

function Tick({
  at,
  from,
  to,
  className,
}: {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly className: string | undefined;
}) {
  return (
    <>
      <line className={styles.halo} x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} />
      <line className={className} x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} />
    </>
  );
}

function CutMark() {
  return (
    <>
      <line className={styles.halo} x1="97%" x2="95.5%" y1="18%" y2="82%" />
      <line className={styles.halo} x1="99%" x2="97.5%" y1="18%" y2="82%" />
    </>
  );
}
