import { type RefObject, useEffect, useRef, useState } from "react";
import { chartLayout, type ChartLayout, type ChartSize } from "./chart-layout.ts";
import { type ChartTheme, readChartTheme } from "./chart-theme.ts";
import type { ChartType } from "./chart-type.ts";
import type { DrawnChart } from "./echart-runtime.ts";
import type { SeriesModel } from "./series-model.ts";

/** The chart runtime, loaded when the first chart is drawn and never before. */
export function loadRuntime() {
  return import("./echart-runtime.ts");
}

interface EChart {
  readonly place: RefObject<HTMLDivElement | null>;
  /** Where things stand in the drawn picture; null until it is drawn. */
  readonly layout: ChartLayout | null;
  /** True when the runtime could not be loaded: the table remains. */
  readonly failed: boolean;
}

/** Keeps a picture of the model drawn in an element, through changes of size, theme and print. */
export function useEchart(type: ChartType, model: SeriesModel, height: number): EChart {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<DrawnChart | null>(null);
  const [runtime, setRuntime] = useState<Awaited<ReturnType<typeof loadRuntime>> | null>(null);
  const [failed, setFailed] = useState(false);
  const [layout, setLayout] = useState<ChartLayout | null>(null);

  useEffect(() => {
    let gone = false;
    loadRuntime().then(
      (loaded) => !gone && setRuntime(loaded),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, []);

  useEffect(() => {
    const element = place.current;
    if (!runtime || !element) return undefined;
    let drawnFor = "";
    const draw = () => {
      const size: ChartSize = { width: Math.floor(element.clientWidth), height };
      if (size.width < 40) return;
      const theme: ChartTheme = readChartTheme(element);
      const key = JSON.stringify([size, theme]);
      if (key === drawnFor) return;
      drawnFor = key;
      const next = chartLayout(model, theme, size, type);
      chart.current ??= runtime.drawIn(element, size);
      chart.current.draw(type.toOption(model, theme, next), size);
      setLayout(next);
    };
    draw();
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    const media = [matchMedia("(prefers-color-scheme: dark)"), matchMedia("print")];
    media.forEach((query) => query.addEventListener("change", draw));
    return () => {
      resized.disconnect();
      media.forEach((query) => query.removeEventListener("change", draw));
    };
  }, [runtime, type, model, height]);

  useEffect(
    () => () => {
      chart.current?.dispose();
      chart.current = null;
    },
    [],
  );

  return { place, layout, failed };
}
