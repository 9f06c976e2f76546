import {
  CLOSE_BAND,
  formatNumber,
  missingReasonName,
  type Progress,
  type Result,
  periodName,
  roundHalfUp,
  verdict,
} from "@dash/data";

/** What the sentences need beside the verdict. */
export interface ProgressWords {
  /** Period code of the judged level. */
  readonly level: string;
  readonly transformation: "year" | "rolling4";
  readonly growth: Result;
}

/** How a verdict came about: one sentence per input with its number, in Chinese. */
export function explainProgress(progress: Progress, words: ProgressWords): readonly string[] {
  const { inputs, judgedLevel, requiredGrowth, gap } = progress;
  const { target } = inputs;
  const stretch = periodName(words.level, words.transformation);
  const level = `${stretch}营业收入 ${yuan(judgedLevel)}。`;
  if (target === null) return ["该目标文件未列入本集群，不作判断。", level];

  const goal = `${inputs.targetYear}年目标 ${formatNumber(target.value, 0)}亿元${target.wording ?? ""}。`;
  const base = `基年 ${inputs.baseYear}年全年 ${yuan(inputs.base)}。`;
  const sentences = [goal, base, level, `为目标的 ${percent(progress.shareOfTarget)}。`];
  const growth = `现增速（名义，较上年同期） ${percent(words.growth)}。`;
  const { id, name, explanation } = verdict(progress.verdict);
  if (id === "achieved" || id === "not-achieved")
    return [...sentences, `与目标差额 ${yuan(gap)}。`, `${growth}目标年全年数已发布，判断：${name}。`];

  const left = progress.remainingYears ?? 0;
  const required = `距目标年末 ${formatYears(left)} 年，所需年均增速 ${percent(requiredGrowth)}。`;
  if (id === "reached") return [...sentences, growth, `判断：${name}。${explanation}`];
  if (id === "unknown")
    return [
      ...sentences,
      required,
      growth,
      `判断：${name}。${progress.reason === null ? explanation : `原因：${missingReasonName(progress.reason)}。`}`,
    ];
  return [
    ...sentences,
    required,
    growth,
    `两者相差 ${points(progress.lead)}，相差不超过 ${CLOSE_BAND.toFixed(1)} 个百分点为“接近”。判断：${name}。`,
  ];
}

function yuan(result: Result): string {
  return result.value === null ? missingReasonName(result.reason) : `${formatNumber(result.value, 2)}亿元`;
}

function percent(result: Result): string {
  return result.value === null ? missingReasonName(result.reason) : `${formatNumber(result.value, 1)}%`;
}

function points(result: Result): string {
  return result.value === null
    ? missingReasonName(result.reason)
    : `${formatNumber(result.value, 1)}个百分点`;
}

function formatYears(years: number): string {
  return String(roundHalfUp(years, 2));
}
