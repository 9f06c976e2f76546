import {
  hasProvisional,
  knownValues,
  newestKnown,
  newestPlace,
  pathsOf,
  type SeriesModel,
} from "./series-model.ts";
import { hasGap } from "./line-joins.ts";
import { isCut } from "./value-scale.ts";

/** What must stand under a picture: simulation, how provisional figures and gaps are drawn, paths, source. */
export function pictureNotes(
  model: SeriesModel,
  { zeroBased }: { readonly zeroBased: boolean },
): readonly string[] {
  const empty = model.lines.filter((line) => newestKnown(line) === null);
  const drawn = [
    hasProvisional(model) ? "虚线、空心为初步数或初步核实数" : "",
    ...empty.map((line) => `${line.name}无数据`),
    hasGaps(model) ? "断开处为无数据" : "",
    model.cumulative ? "累计数每年1月重新起算，年与年之间不连线" : "",
    isCut(knownValues(model), zeroBased) ? "纵轴不从零起" : "",
    ...pathsOf(model).map((path) => `点线为${path.name}`),
  ].filter((text) => text !== "");
  return [
    model.simulated ? "模拟数据：由固定程序生成，仅供演示，不是统计数据。" : "",
    drawn.length ? `${drawn.join("；")}。` : "",
    model.source,
  ].filter((text) => text !== "" && knownValues(model).length > 0);
}

function hasGaps(model: SeriesModel): boolean {
  const newest = newestPlace(model);
  return model.lines.some((line) => line.tone !== "path" && hasGap(line, newest));
}
