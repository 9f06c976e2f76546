import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from "react";
import { formatNumber } from "../format/number.ts";
import { type ChartLayout, periodAt } from "./chart-layout.ts";
import { ChartReading } from "./chart-reading.tsx";
import type { SeriesModel } from "./series-model.ts";
import styles from "./chart.module.css";

interface ChartReaderProps {
  readonly model: SeriesModel;
  readonly layout: ChartLayout;
}

/** Reads a picture period by period: a slider over the plot, for pointer, finger and arrow keys alike. */
export function ChartReader({ model, layout }: ChartReaderProps) {
  const [read, setRead] = useState<number | null>(null);
  const { plot } = layout;
  const last = model.periods.length - 1;
  const place = read ?? last;

  const point = (event: PointerEvent<HTMLInputElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    setRead(periodAt(layout, event.clientX - left + plot.left));
  };
  return (
    <>
      <input
        type="range"
        className={styles.reader}
        style={{ left: plot.left, top: plot.top, width: plot.width, height: plot.height }}
        min={0}
        max={last}
        value={place}
        aria-label={`${model.title}：逐期读数`}
        aria-valuetext={spokenReading(model, place)}
        onChange={(event) => setRead(Number(event.target.value))}
        onFocus={(event) => event.target.matches(":focus-visible") && setRead(place)}
        onBlur={() => setRead(null)}
        onKeyDown={(event: KeyboardEvent) => event.key === "Escape" && setRead(null)}
        onMouseDown={(event: MouseEvent) => event.preventDefault()}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setRead(null)}
      />
      {read === null ? null : <ChartReading model={model} layout={layout} place={read} />}
    </>
  );
}

function spokenReading(model: SeriesModel, place: number): string {
  const figures = model.lines.map((line) => {
    const point = line.points[place];
    if (!point || point.value === null) return `${line.name}${point?.missing ?? "无数据"}`;
    return `${line.name}${formatNumber(point.value, model.decimals)}${point.mark}`;
  });
  return `${model.periods[place]?.name ?? ""}：${figures.join("，")}`;
}
