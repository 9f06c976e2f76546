import { BarChart, LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartSize } from "./chart-layout.ts";
import type { ChartOption } from "./chart-option.ts";

register([BarChart, LineChart, GridComponent, GraphicComponent, SVGRenderer]);

export interface DrawnChart {
  readonly draw: (option: ChartOption, size: ChartSize) => void;
  readonly dispose: () => void;
}

/** A chart kept in an element. */
export function drawIn(element: HTMLElement, size: ChartSize): DrawnChart {
  const chart = init(element, null, { renderer: "svg", ...size });
  return {
    draw(option, next) {
      chart.resize({ ...next, silent: true });
      chart.setOption(option, { notMerge: true, lazyUpdate: false });
      chart.getZr().flush();
    },
    dispose: () => chart.dispose(),
  };
}

/** The same picture as SVG text, drawn without the page. */
export function drawToSvg(option: ChartOption, size: ChartSize): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
