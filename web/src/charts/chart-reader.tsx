import { type KeyboardEvent, type MouseEvent, type PointerEvent, useContext, useState } from "react";
import { FigureQuestions } from "../components/askable-figure.tsx";
import { formatNumber } from "../format/number.ts";
import { type ChartLayout, periodAt } from "./chart-layout.ts";
import { ChartReading } from "./chart-reading.tsx";
import { lineAt } from "./line-at.ts";
import type { QuestionOf } from "./question-of.ts";
import type { SeriesModel } from "./series-model.ts";
import styles from "./chart.module.css";

interface ChartReaderProps {
  readonly model: SeriesModel;
  readonly layout: ChartLayout;
  readonly questionOf: QuestionOf | undefined;
}

/**
 * Reads a picture period by period: a slider over the plot, for pointer, finger and arrow keys alike. A click asks
 * 从哪来 about the nearest line, Enter about the first one.
 */
export function ChartReader({ model, layout, questionOf }: ChartReaderProps) {
  const [read, setRead] = useState<number | null>(null);
  const ask = useContext(FigureQuestions);
  const { plot } = layout;
  const last = model.periods.length - 1;
  const place = read ?? last;

  const point = (event: PointerEvent<HTMLInputElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    setRead(periodAt(layout, event.clientX - left + plot.left));
  };
  const askAbout = (at: number, y: number) => {
    const line = lineAt(model, layout, at, y);
    const period = model.periods[at];
    const question = line && period ? questionOf?.(line, period) : null;
    if (question) ask?.(question);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") setRead(null);
    if (event.key === "Enter") askAbout(place, plot.top);
  };
  const click = (event: MouseEvent<HTMLInputElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = periodAt(layout, event.clientX - left + plot.left);
    if (at !== null) askAbout(at, event.clientY - top + plot.top);
  };
  const askable = questionOf !== undefined && ask !== null;
  return (
    <>
      <input
        type="range"
        className={styles.reader}
        style={{ left: plot.left, top: plot.top, width: plot.width, height: plot.height }}
        min={0}
        max={last}
        value={place}
        aria-label={`${model.title}：逐期读数${askable ? "，回车查看出处" : ""}`}
        aria-valuetext={spokenReading(model, place)}
        onChange={(event) => setRead(Number(event.target.value))}
        onFocus={(event) => event.target.matches(":focus-visible") && setRead(place)}
        onBlur={() => setRead(null)}
        onKeyDown={press}
        onClick={click}
        onMouseDown={(event: MouseEvent) => event.preventDefault()}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setRead(null)}
      />
      {read === null ? null : (
        <ChartReading
          model={model}
          layout={layout}
          place={read}
          hint={askable ? "点按线上的点查看出处" : null}
        />
      )}
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
