import { formatNumber } from "../format/number.ts";
import { type ChartLayout, xOfPeriod } from "./chart-layout.ts";
import type { SeriesModel } from "./series-model.ts";
import styles from "./chart.module.css";

interface ChartReadingProps {
  readonly model: SeriesModel;
  readonly layout: ChartLayout;
  /** The period read. */
  readonly place: number;
  /** What a click does; null when it does nothing. */
  readonly hint: string | null;
}

/** A hair line through one period and the figures that stand on it. */
export function ChartReading({ model, layout, place, hint }: ChartReadingProps) {
  const period = model.periods[place];
  if (!period) return null;
  const x = xOfPeriod(layout, place);
  const onRight = x < layout.plot.left + layout.plot.width / 2;
  const { plot, size } = layout;
  const box = onRight ? { left: x + 10 } : { right: size.width - x + 10 };
  return (
    <>
      <span className={styles.hair} style={{ left: x, top: plot.top, height: plot.height }} />
      <div className={styles.reading} style={{ ...box, top: plot.top }}>
        <p className={styles.readingHead}>
          {period.name}
          {period.months ? <span className={styles.missing}>({period.months})</span> : null}
        </p>
        <table>
          <tbody>
            {model.lines.map((line) => {
              const point = line.points[place];
              return (
                <tr key={line.id}>
                  <th scope="row">{line.name}</th>
                  <td>
                    {point && point.value !== null ? (
                      <>
                        {formatNumber(point.value, model.decimals)}
                        {model.unit === "%" ? "%" : ` ${model.unit}`}
                        {point.mark ? <span className={styles.mark}>{point.mark}</span> : null}
                      </>
                    ) : (
                      <span className={styles.missing}>{point?.missing ?? "无数据"}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {hint ? <p className={styles.missing}>{hint}</p> : null}
      </div>
    </>
  );
}
