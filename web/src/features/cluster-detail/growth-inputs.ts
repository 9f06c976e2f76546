import type { ClusterProgress } from "@dash/server/contract";
import { formatNumber } from "../../format/number.ts";

/** The required growth as it is reckoned, `(30,000.00÷23,874.20)^(1÷0.25年)−1`; empty when there is none. */
export function requiredGrowthInputs(cluster: ClusterProgress, decimals: number): string {
  const { target, level, remainingYears, requiredGrowth } = cluster;
  if (!target || level.value === null || requiredGrowth.value === null) return "";
  const years = Number.isInteger(remainingYears) ? String(remainingYears) : formatNumber(remainingYears, 2);
  return `(${formatNumber(target.value, 0)}÷${formatNumber(level.value, decimals)})^(1÷${years}年)−1`;
}

/** The present growth as it is reckoned, `23,874.20÷22,331.00−1`; empty when there is none. */
export function presentGrowthInputs(cluster: ClusterProgress, decimals: number): string {
  const { level, yearEarlier, presentGrowth } = cluster;
  if (level.value === null || yearEarlier.value === null || presentGrowth.value === null) return "";
  return `${formatNumber(level.value, decimals)}÷${formatNumber(yearEarlier.value, decimals)}−1`;
}
