import { type ChartLayout, yOfValue } from "./chart-layout.ts";
import type { SeriesModel, SeriesModelLine } from "./series-model.ts";

/** The observed line whose value in a period stands nearest to a height (pixels from the top); null when none has one. */
export function lineAt(
  model: SeriesModel,
  layout: Pick<ChartLayout, "plot" | "scale">,
  place: number,
  y: number,
): SeriesModelLine | null {
  let nearest: SeriesModelLine | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const line of model.lines) {
    const value = line.points[place]?.value ?? null;
    if (value === null || line.tone === "path") continue;
    const distance = Math.abs(yOfValue(layout, value) - y);
    if (distance < least) {
      least = distance;
      nearest = line;
    }
  }
  return nearest;
}
