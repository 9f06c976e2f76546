import { formatNumber } from "../format/number.ts";
import { newestKnown, type SeriesModel, type SeriesModelLine } from "./series-model.ts";

/** A picture in words, made from its figures: what is shown, over which time, and where each line stands. */
export function describeSeries(model: SeriesModel): string {
  const first = model.periods[0];
  const last = model.periods[model.periods.length - 1];
  if (!first || !last || model.lines.every((line) => newestKnown(line) === null))
    return `${model.title}：所选范围内没有数据。`;
  const span = first === last ? first.name : `${first.name}至${last.name}`;
  const parts = [
    `${model.title}，单位${model.unit}，${span}，共${model.periods.filter((period) => period.listed).length}期。`,
    ...model.lines.map((line) => describeLine(model, line)),
    ...model.references.map((reference) => `${reference.label}。`),
    model.simulated ? "含模拟数据。" : "",
  ];
  return parts.join("");
}

function describeLine(model: SeriesModel, line: SeriesModelLine): string {
  const newest = newestKnown(line);
  if (!newest) return `${line.name}：无数据。`;
  if (line.tone === "path") return `${line.name}。`;
  const words = (place: number) =>
    `${model.periods[place]?.name ?? ""}${formatNumber(line.points[place]?.value ?? 0, model.decimals)}${line.points[place]?.mark ? `（${line.points[place].mark}）` : ""}`;
  const known = line.points.flatMap((point, place) =>
    point.value === null ? [] : [{ place, value: point.value }],
  );
  const highest = known.reduce((best, entry) => (entry.value > best.value ? entry : best));
  const lowest = known.reduce((best, entry) => (entry.value < best.value ? entry : best));
  const gaps = line.points.filter(
    (point, place) => point.value === null && model.periods[place]?.listed,
  ).length;
  return [
    `${line.name}：最新${words(newest.place)}`,
    known.length > 1 ? `，最高${words(highest.place)}，最低${words(lowest.place)}` : "",
    gaps > 0 ? `，缺${gaps}期` : "",
    "。",
  ].join("");
}
