import { bar } from "./bar.ts";
import type { ChartType } from "./chart-type.ts";
import { line } from "./line.ts";

/** Every way to draw a series model. */
export const chartTypes = [bar, line] as const satisfies readonly ChartType[];

export type ChartTypeId = (typeof chartTypes)[number]["id"];

const byId = new Map<string, ChartType>(chartTypes.map((entry) => [entry.id, entry]));

export function chartType(id: ChartTypeId): ChartType {
  return byId.get(id)!;
}
