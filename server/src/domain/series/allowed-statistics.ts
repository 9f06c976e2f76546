import { type Indicator, type Statistic, statistic, statistics } from "@dash/data";
import type { Refusal } from "../refusal.ts";

/** Why a statistic makes no sense for an indicator, in words that follow its name; null when it does. */
function reasonAgainst(indicator: Indicator, id: Statistic): string | null {
  if (id === "level") return null;
  if (indicator.kind === "rate")
    return id === "published-growth"
      ? "本身是比率，没有同比增速；两期之差以百分点表示"
      : "是比率，不能再求增速、比重或贡献";
  if (indicator.kind === "index") return "是指数，不能再求增速、比重或贡献";
  if (id === "published-growth") return indicator.priceBasis.growth === "none" ? "没有发布的同比增速" : null;
  const constantPrices = indicator.priceBasis.level === "constant";
  if (id === "share-of-province")
    return indicator.additiveOverAreas ? null : "不可按地区相加，不能求占全省比重";
  if (constantPrices) return "的水平值按不变价计算，基期更换后不可直接相比，请用发布的同比增速";
  if ((id === "contribution" || id === "pull") && !indicator.additiveOverAreas)
    return "不可按地区相加，不能求对全省的贡献或拉动";
  return null;
}

/** Statistics that may lawfully be asked of an indicator, in the order shown on the page. */
export function allowedStatistics(indicator: Indicator): readonly Statistic[] {
  return statistics.map((entry) => entry.id).filter((id) => reasonAgainst(indicator, id) === null);
}

/** Why a statistic is not lawful for an indicator, or null when it is. */
export function refuseStatistic(indicator: Indicator, id: Statistic): Refusal | null {
  const reason = reasonAgainst(indicator, id);
  if (reason === null) return null;
  const allowed = allowedStatistics(indicator);
  return {
    kind: "unlawful",
    code: "statistic-not-allowed",
    message: `“${indicator.name}”${reason}。可用：${allowed.map((one) => `${one}（${statistic(one).name}）`).join("、")}。`,
    path: "stat",
    detail: { allowed },
  };
}
