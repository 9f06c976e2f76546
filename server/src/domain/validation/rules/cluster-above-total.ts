import { NO_CLUSTER } from "@dash/data";
import { figureAddress } from "../describe-cell.ts";
import type { RowFigures } from "../row-figures.ts";
import type { CheckContext, Mark, Rule } from "../rule.ts";

const TOTAL = "above-scale-service-revenue";
/** Clusters monitored by the revenue of a division inside 规上服务业; the others reach beyond it. */
const INSIDE: readonly string[] = [
  "logistics",
  "business-services",
  "research-design",
  "software-information",
];

function totalOf(context: CheckContext, figures: RowFigures): number | null {
  const own = figures.key("level", 0);
  if (own === null) return null;
  const key = { ...own, indicator: TOTAL, cluster: NO_CLUSTER };
  return context.published(key) ?? context.pending(key).find(({ visible }) => visible)?.value ?? null;
}

function markOf(context: CheckContext, figures: RowFigures): Mark | null {
  const { indicator, cluster, level } = figures;
  if (indicator.id !== "revenue" || level === null || cluster === null || !INSIDE.includes(cluster))
    return null;
  const total = totalOf(context, figures);
  if (total === null || level <= total + figures.half) return null;
  return {
    cause: figures.address("level")!,
    cell: figureAddress(figures.row, figures.levelCell!),
    message: `${figures.name}${level}${figures.unit}，大于同期规模以上服务业营业收入${total}${figures.unit}。`,
    expected: `不大于${total}`,
    found: String(level),
    suggestion: "请核对统计范围和计量单位；集群含规模以下单位的，请说明。",
    comparison: figures.comparison(total),
  };
}

export const clusterAboveTotal: Rule = {
  id: "cluster-above-total",
  title: "集群营业收入大于规上服务业营业收入",
  class: "between-tables",
  severity: "warning",
  formula: "单个集群（现代物流、商务服务、研发设计、软件和信息服务）的营业收入≤同期规模以上服务业营业收入",
  explanation:
    "这些集群以规上服务业的门类监测，单个集群不应大于规上服务业总数。十大产业集群范围有交叉，各集群不相加，也不与总数比较其和。",
  source: "表间审核：集群表与市州表",
  figures: (context) => (figures) => markOf(context, figures),
};
