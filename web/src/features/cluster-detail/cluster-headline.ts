import type { ClusterProgress, ProgressReply } from "@dash/server/contract";
import { growthWords } from "../../format/growth.ts";
import { missingWords } from "../../format/missing.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { targetWords } from "../../format/target.ts";

/** One cluster in one sentence: level, target, share, growth against what is needed, verdict. */
export function clusterHeadline(cluster: ClusterProgress, reply: ProgressReply): string {
  const { level, target, verdictName } = cluster;
  if (level.value === null) return `${cluster.name}:${missingWords(level.reason)},${verdictName}。`;
  const when = periodName(level.period, level.transformation);
  const opening = `${cluster.name}${when}营业收入${formatNumber(level.value, reply.decimals)}${reply.unit}`;
  const growth =
    cluster.presentGrowth.value === null
      ? ""
      : `,比上年同期${growthWords(cluster.presentGrowth.value)}(名义)`;
  if (!target) return `${opening}${growth};${reply.targetSet.name}未列此集群的目标。`;
  const share =
    cluster.shareOfTarget.value === null ? "" : `的${formatNumber(cluster.shareOfTarget.value, 1)}%`;
  const goal = `为${target.year}年目标${targetWords(target.value, target.wording)}${share}`;
  return `${opening},${goal}${growth}${requirement(cluster)};${verdictName}。`;
}

function requirement(cluster: ClusterProgress): string {
  const { value } = cluster.requiredGrowth;
  return value === null ? "" : `,到目标年所需年均增速为${formatNumber(value, 1)}%`;
}
