import type { ClusterProgress, ProgressReply } from "@dash/server/contract";
import { growthWords } from "../../format/growth.ts";
import { missingWords } from "../../format/missing.ts";
import { joinedParts } from "../../format/joined-parts.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { targetWords } from "../../format/target.ts";

/**
 * One cluster in one sentence: level, target, share, growth against what is needed, verdict. Every second part, from
 * the second on, is to be set strong.
 */
export function clusterHeadline(cluster: ClusterProgress, reply: ProgressReply): readonly string[] {
  const { level, target, verdictName } = cluster;
  if (level.value === null) return [`${cluster.name}：${missingWords(level.reason)}，`, verdictName, "。"];
  const opening = [
    `${cluster.name}${periodName(level.period, level.transformation)}营业收入 `,
    formatNumber(level.value, reply.decimals),
    ` ${reply.unit}，`,
  ];
  if (!target)
    return joinedParts(opening, growthParts(cluster), [`${reply.targetSet.name}未列此集群的目标。`]);
  return joinedParts(
    opening,
    shareParts(cluster, `${target.year}年目标${targetWords(target.value, target.wording)}`),
    growthParts(cluster),
    requirementParts(cluster),
    ["", verdictName, "。"],
  );
}

function shareParts({ shareOfTarget }: ClusterProgress, goal: string): readonly string[] {
  if (shareOfTarget.value === null) return [`${goal}；`];
  return [`为${goal}的 `, `${formatNumber(shareOfTarget.value, 1)}%`, "；"];
}

function growthParts({ presentGrowth }: ClusterProgress): readonly string[] {
  if (presentGrowth.value === null) return [];
  return ["比上年同期", growthWords(presentGrowth.value), "（名义），"];
}

function requirementParts({ requiredGrowth }: ClusterProgress): readonly string[] {
  if (requiredGrowth.value === null) return [];
  return ["到目标年所需年均增速 ", `${formatNumber(requiredGrowth.value, 1)}%`, "，"];
}
