import type { RevisionsReply } from "@dash/server/contract";
import { formatNumber } from "../../format/number.ts";

/** How far first publications used to be off, in one sentence; `relative`: in percent, otherwise in points. */
export function revisionSummary({ summary }: RevisionsReply, relative: boolean): string {
  const { periods, revised, upward, downward, mean, meanSize } = summary;
  if (periods === 0) return "这一组合还没有发布过数据";
  if (revised === 0) return `${periods}个报告期都未修订过数值`;
  const unit = relative ? "%" : "个百分点";
  const directions = [upward > 0 ? `上调${upward}次` : "", downward > 0 ? `下调${downward}次` : ""];
  const bias =
    mean === null || Math.abs(mean) < 0.005
      ? ""
      : `，平均${mean > 0 ? "上调" : "下调"}${formatNumber(Math.abs(mean), 2)}${unit}`;
  const size = meanSize === null ? "" : `，平均修订幅度${formatNumber(meanSize, 2)}${unit}`;
  return `${periods}个报告期中${revised}个修订过：${directions.filter(Boolean).join("、")}${bias}${size}`;
}

/** 首次发布, 第1次修订, 第2次修订 …. */
export function versionHead(place: number): string {
  return place === 0 ? "首次发布" : `第${place}次修订`;
}
