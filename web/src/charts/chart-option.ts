import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";

export type ChartSeries = BarSeriesOption | LineSeriesOption;

interface ChartText {
  readonly type: "text";
  readonly silent: true;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** In radians, counter-clockwise. */
  readonly rotation?: number;
  readonly style: {
    readonly text: string;
    readonly fill: string;
    readonly opacity?: number;
    readonly fontFamily: string;
    readonly fontSize: number;
    readonly fontWeight: "bold" | "normal";
    readonly align: "left" | "center" | "right";
    readonly verticalAlign: "middle";
  };
}

interface ChartStroke {
  readonly type: "line";
  readonly silent: true;
  readonly z: number;
  readonly shape: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly style: {
    readonly stroke: string;
    readonly lineWidth: number;
    readonly lineDash?: readonly number[];
  };
}

/** Text and strokes at fixed pixels: labels, zero line, references. */
export type ChartGraphic = ChartText | ChartStroke;

/** The part of ECharts' option language the platform uses; plain data, without functions. */
export interface ChartOption extends ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption> {
  readonly graphic: { readonly elements: readonly ChartGraphic[] };
}
