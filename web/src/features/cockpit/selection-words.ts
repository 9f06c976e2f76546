import { statistics, timeTransformations } from "@dash/data";
import type { CatalogReply, MapReply } from "@dash/server/contract";
import { monthsWords } from "../../format/months-covered.ts";
import type { CockpitSelection } from "./resolve-selection.ts";

/** `商贸服务业营业收入`, `服务业增加值同比增速`: what map and trend measure. */
export function selectionTitle(selection: CockpitSelection, catalog: CatalogReply): string {
  const cluster = catalog.clusters.find((entry) => entry.id === selection.cluster);
  const name = `${cluster?.name ?? ""}${selection.indicator.name}`;
  if (selection.stat === "level") return name;
  return `${name}${statisticSuffix(selection.stat)}`;
}

function statisticSuffix(stat: string): string {
  if (stat === "published-growth") return "同比增速";
  return statistics.find((entry) => entry.id === stat)?.name ?? "";
}

/** `%,1—9月累计,不变价`: unit, months covered and price basis of a map. */
export function mapSubtitle(reply: MapReply, selection: CockpitSelection): string {
  const transformation = timeTransformations.find((entry) => entry.id === reply.transformation);
  const year = reply.months.last.slice(0, "2024".length);
  const months = monthsWords(reply.months);
  const when = months.includes("年") ? months : `${year}年${months}`;
  const reading = reply.transformation === "point" ? "期末" : (transformation?.name ?? "");
  return [reply.unit, `${when}${reply.transformation === "year" ? "" : reading}`, priceWords(selection)]
    .filter(Boolean)
    .join("，");
}

function priceWords({ indicator, stat }: CockpitSelection): string {
  if (stat === "published-growth" && indicator.priceBasis.growth === "constant") return "不变价";
  if (stat === "nominal-growth") return "名义";
  return stat === "level" && indicator.priceBasis.level === "current" ? "现价" : "";
}
