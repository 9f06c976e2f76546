import type { AreaProfileReply, ClusterProgress, ProgressReply } from "@dash/server/contract";
import { growthWords } from "../../format/growth.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";

/** A piece of the headline; numbers are strong. */
export interface HeadlinePart {
  readonly text: string;
  readonly strong: boolean;
}

/** Verdicts in the order they are told, with the words after the count. */
const VERDICTS: readonly { readonly id: ClusterProgress["verdict"]; readonly words: string }[] = [
  { id: "achieved", words: "个达成目标" },
  { id: "not-achieved", words: "个未达成目标" },
  { id: "reached", words: "个已达到目标值" },
  { id: "faster", words: "个快于所需增速" },
  { id: "close", words: "个接近所需增速" },
  { id: "slower", words: "个慢于所需增速" },
  { id: "unknown", words: "个无法判断" },
];

const HEADLINE_INDICATOR = "tertiary-value-added";

/** The province in one sentence, made from the newest released figures; says only what is released. */
export function headlineParts(
  province: AreaProfileReply | undefined,
  progress: ProgressReply | undefined,
): readonly HeadlinePart[] {
  return [...provinceParts(province), ...clusterParts(progress)];
}

function provinceParts(province: AreaProfileReply | undefined): readonly HeadlinePart[] {
  const row = province?.indicators.find((entry) => entry.indicator === HEADLINE_INDICATOR);
  if (!row || row.level.value === null) return [];
  const growth = row.publishedGrowth.value;
  return [
    plain(`${periodName(row.period, row.transformation)}全省服务业增加值 `),
    strong(formatNumber(row.level.value, row.decimals)),
    plain(` ${row.unit}`),
    ...(growth === null ? [] : [plain(","), strong(`同比${growthWords(growth)}`), plain("(不变价)")]),
    plain(";"),
  ];
}

function clusterParts(progress: ProgressReply | undefined): readonly HeadlinePart[] {
  if (!progress || progress.clusters.length === 0) return [];
  const parts: HeadlinePart[] = [plain("十大产业集群中 ")];
  for (const { id, words } of VERDICTS) {
    const count = progress.clusters.filter((cluster) => cluster.verdict === id).length;
    if (count === 0) continue;
    if (parts.length > 1) parts.push(plain(","));
    parts.push(strong(String(count)), plain(` ${words}`));
  }
  parts.push(plain("。"));
  return parts;
}

function plain(text: string): HeadlinePart {
  return { text, strong: false };
}

function strong(text: string): HeadlinePart {
  return { text, strong: true };
}
