import type { AreaProfileReply, ClusterProgress, ProgressReply } from "@dash/server/contract";
import { yearOnYearWords } from "../../format/growth.ts";
import { joinedParts } from "../../format/joined-parts.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";

/** Verdicts in the order they are told, with the words after the count. */
const VERDICTS: readonly { readonly id: ClusterProgress["verdict"]; readonly words: string }[] = [
  { id: "achieved", words: " 个达成目标" },
  { id: "not-achieved", words: " 个未达成目标" },
  { id: "reached", words: " 个已达到目标值" },
  { id: "faster", words: " 个快于所需增速" },
  { id: "close", words: " 个接近所需增速" },
  { id: "slower", words: " 个慢于所需增速" },
  { id: "unknown", words: " 个无法判断" },
];

const HEADLINE_INDICATOR = "tertiary-value-added";

/**
 * The province in one sentence, made from the newest released figures; says only what is released. Every second part,
 * from the second on, is to be set strong; empty while there is nothing to say.
 */
export function headlineParts(
  province: AreaProfileReply | undefined,
  progress: ProgressReply | undefined,
): readonly string[] {
  return joinedParts(provinceParts(province), clusterParts(progress));
}

function provinceParts(province: AreaProfileReply | undefined): readonly string[] {
  const row = province?.indicators.find((entry) => entry.indicator === HEADLINE_INDICATOR);
  if (!row || row.level.value === null) return [];
  const growth = row.publishedGrowth.value;
  return [
    `${periodName(row.period, row.transformation)}全省服务业增加值 `,
    formatNumber(row.level.value, row.decimals),
    ...(growth === null ? [` ${row.unit}。`] : [` ${row.unit}，`, yearOnYearWords(growth), "（不变价）。"]),
  ];
}

function clusterParts(progress: ProgressReply | undefined): readonly string[] {
  if (!progress || progress.clusters.length === 0) return [];
  const told = VERDICTS.map(({ id, words }) => ({
    count: progress.clusters.filter((cluster) => cluster.verdict === id).length,
    words,
  })).filter(({ count }) => count > 0);
  return joinedParts(
    ["十大产业集群中 "],
    ...told.map(({ count, words }, place) => [
      "",
      String(count),
      `${words}${place === told.length - 1 ? "。" : ","}`,
    ]),
  );
}
