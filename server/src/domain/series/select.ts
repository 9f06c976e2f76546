import {
  allowedTransformations,
  type Cluster,
  clusterById,
  clusters,
  expandAreaSet,
  type Indicator,
  indicatorById,
  indicators,
  matchArea,
  matchCluster,
  matchIndicator,
  NO_CLUSTER,
  type ReferenceArea,
  refuseTransformation,
  type Statistic,
  statistics,
  type TimeTransformation,
  timeTransformations,
} from "@dash/data";
import { accept, type Outcome, refuse } from "../refusal.ts";
import { refuseStatistic } from "./allowed-statistics.ts";
import { suggestIds } from "./suggest-ids.ts";

/** The indicator with an id. */
export function selectIndicator(id: string, path = "indicator"): Outcome<Indicator> {
  const published = (known: Indicator | undefined): known is Indicator =>
    known !== undefined && indicators.some((entry) => entry.id === known.id);
  const indicator = indicatorById(id);
  if (published(indicator)) return accept(indicator);
  const named = matchIndicator(id);
  const suggestions = published(named) ? [named.id] : suggestIds(id, indicators);
  const hint = suggestions.length > 0 ? `是否指 ${suggestions.join("、")}?` : "";
  return refuse({
    kind: "invalid",
    code: "unknown-indicator",
    message: `没有编号为“${id}”的指标。${hint}全部指标见 /api/v1/catalog。`,
    path,
    detail: { suggestions },
  });
}

/** Several indicators, separated by commas. */
export function selectIndicators(text: string): Outcome<readonly Indicator[]> {
  return selectEach(text, (id) => selectIndicator(id));
}

/** The cluster a parameter names; indicators of the area block have none. */
export function selectCluster(indicator: Indicator, text: string | undefined): Outcome<string> {
  if (indicator.block === "area") {
    if (text === undefined || text === NO_CLUSTER) return accept(NO_CLUSTER);
    return refuse({
      kind: "unlawful",
      code: "cluster-not-applicable",
      message: `“${indicator.name}”不分产业集群。请去掉 cluster 参数，或用 cluster=${NO_CLUSTER}。`,
      path: "cluster",
      detail: { allowed: [NO_CLUSTER] },
    });
  }
  const allowed = clusters.map((cluster) => cluster.id);
  if (text === undefined)
    return refuse({
      kind: "invalid",
      code: "missing-parameter",
      message: `“${indicator.name}”按产业集群填报，请用 cluster 指明集群：${allowed.join("、")}。`,
      path: "cluster",
      detail: { allowed },
    });
  if (clusterById(text)) return accept(text);
  if (text === NO_CLUSTER)
    return refuse({
      kind: "unlawful",
      code: "clusters-not-additive",
      message: `十大产业集群范围交叉，没有“合计”。请用 cluster 指明一个集群：${allowed.join("、")}。`,
      path: "cluster",
      detail: { allowed },
    });
  return refuseCluster(text);
}

/** Several clusters separated by commas; all ten when none is named. */
export function selectClusters(indicator: Indicator, text: string | undefined): Outcome<readonly string[]> {
  if (indicator.block === "cluster" && text === undefined)
    return accept(clusters.map((cluster) => cluster.id));
  if (text === undefined) return accept([NO_CLUSTER]);
  return selectEach(text, (part) => selectCluster(indicator, part));
}

function refuseCluster(text: string): Outcome<never> {
  const match = matchCluster(text);
  const suggestions = match.kind === "matched" ? [match.cluster.id] : suggestIds(text, clusters);
  const hint =
    match.kind === "refused"
      ? match.explanation
      : suggestions.length > 0
        ? `是否指 ${suggestions.join("、")}?`
        : `可用：${(clusters as readonly Cluster[]).map((cluster) => cluster.id).join("、")}。`;
  return refuse({
    kind: "invalid",
    code: "unknown-cluster",
    message: `没有编号为“${text}”的产业集群。${hint}`,
    path: "cluster",
    detail: { suggestions, allowed: clusters.map((cluster) => cluster.id) },
  });
}

/** The areas an expression names, in customary order. */
export function selectAreas(text: string, path = "area"): Outcome<readonly ReferenceArea[]> {
  const set = expandAreaSet(text);
  if (set.ok) return accept(set.areas);
  const { part, message } = set.error;
  const match = matchArea(part);
  const suggested = match.kind === "match" ? [match.area] : match.suggestions;
  const suggestions = suggested.map((area) => ({ code: area.code, name: area.name }));
  const hint =
    suggestions.length > 0
      ? `是否指 ${suggestions.map(({ code, name }) => `${code}（${name}）`).join("、")}?`
      : "";
  return refuse({
    kind: "invalid",
    code: set.error.code === "unknown-area" ? "unknown-area" : "invalid-area",
    message: message + hint,
    path,
    detail: { suggestions },
  });
}

/** The time transformation a parameter names, or null when it is left out; refused where it is not lawful. */
export function selectTransformation(
  indicator: Indicator,
  text: string | undefined,
): Outcome<TimeTransformation | null> {
  if (text === undefined) return accept(null);
  const entry = timeTransformations.find((candidate) => candidate.id === text);
  const allowed = allowedTransformations(indicator);
  if (entry === undefined)
    return refuse({
      kind: "invalid",
      code: "unknown-transformation",
      message: `没有“${text}”这种时间口径。可用：${timeTransformations.map((one) => `${one.id}（${one.name}）`).join("、")}。`,
      path: "transformation",
      detail: { allowed },
    });
  const refusal = refuseTransformation(indicator, entry.id);
  if (refusal === null) return accept(entry.id);
  return refuse({
    kind: "unlawful",
    code: refusal.code,
    message: `${refusal.message}可用：${allowed.join("、")}。`,
    path: "transformation",
    detail: { allowed },
  });
}

/** The statistic a parameter names, `level` when it is left out; refused where it is not lawful. */
export function selectStatistic(indicator: Indicator, text: string | undefined): Outcome<Statistic> {
  if (text === undefined) return accept("level");
  const entry = statistics.find((candidate) => candidate.id === text);
  if (entry === undefined)
    return refuse({
      kind: "invalid",
      code: "unknown-statistic",
      message: `没有“${text}”这种统计量。可用：${statistics.map((one) => `${one.id}（${one.name}）`).join("、")}。`,
      path: "stat",
      detail: { allowed: statistics.map((one) => one.id) },
    });
  const refusal = refuseStatistic(indicator, entry.id);
  return refusal === null ? accept(entry.id) : refuse(refusal);
}

function selectEach<T>(text: string, select: (part: string) => Outcome<T>): Outcome<readonly T[]> {
  const found = new Set<T>();
  for (const part of text.split(",")) {
    const outcome = select(part.trim());
    if (!outcome.ok) return outcome;
    found.add(outcome.value);
  }
  return accept([...found]);
}
