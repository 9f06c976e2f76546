import type { AreaProfileReply, ClusterProgress, ProgressReply } from "@dash/server/contract";
import { yearOnYearWords } from "../../format/growth.ts";
import { joinedParts } from "../../format/joined-parts.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";

type VerdictId = ClusterProgress["verdict"];

interface Told {
  readonly id: VerdictId;
  readonly words: string;
}

/** Verdicts in the order they are told, with the words after the count. */
const OUTCOMES: readonly Told[] = [
  { id: "achieved", words: " 个达成目标" },
  { id: "not-achieved", words: " 个未达成目标" },
  { id: "reached", words: " 个已达到目标值" },
];
/** Told together: 1 个快于、2 个接近、5 个慢于所需增速. */
const PACES: readonly Told[] = [
  { id: "faster", words: " 个快于" },
  { id: "close", words: " 个接近" },
  { id: "slower", words: " 个慢于" },
];
const UNJUDGED: readonly Told[] = [{ id: "unknown", words: " 个无法判断" }];

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
  const verdicts = progress.clusters.map((cluster) => cluster.verdict);
  const clauses = [
    ...OUTCOMES.map((told) => clause([told], verdicts)),
    clause(PACES, verdicts, "所需增速"),
    clause(UNJUDGED, verdicts),
  ].filter((parts) => parts.length > 0);
  const parts = ["十大集群中 "];
  return clauses.reduce<readonly string[]>(
    (sentence, next, place) => joinedParts(sentence, next, [place === clauses.length - 1 ? "。" : "，"]),
    parts,
  );
}

/** The counts of some verdicts, those that do not occur left out; empty when none does. */
function clause(told: readonly Told[], verdicts: readonly VerdictId[], ending = ""): readonly string[] {
  const counted = told
    .map(({ id, words }) => ({ count: verdicts.filter((verdict) => verdict === id).length, words }))
    .filter(({ count }) => count > 0);
  if (counted.length === 0) return [];
  return joinedParts(
    ...counted.map(({ count, words }, place) => [
      place === 0 ? "" : "、",
      String(count),
      `${words}${place === counted.length - 1 ? ending : ""}`,
    ]),
  );
}
