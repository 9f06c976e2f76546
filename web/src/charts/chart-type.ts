import type { ChartLayout } from "./chart-layout.ts";
import type { ChartOption } from "./chart-option.ts";
import type { ChartTheme } from "./chart-theme.ts";
import type { SeriesModel } from "./series-model.ts";

/** One way to draw a series model. Entries of the registry are pure: same model, theme and size, same option. */
export interface ChartType {
  readonly id: string;
  /** 中文, as the choice of chart type shows it. */
  readonly name: string;
  /** Why a model can't be drawn this way, in Chinese, or null when it can. */
  readonly accepts: (model: SeriesModel) => string | null;
  /** Whether zero is always on the value axis. */
  readonly zeroBased: boolean;
  readonly toOption: (model: SeriesModel, theme: ChartTheme, layout: ChartLayout) => ChartOption;
}
